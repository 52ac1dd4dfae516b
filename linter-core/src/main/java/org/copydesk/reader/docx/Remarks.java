package org.copydesk.reader.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.container.ContainerTrouble;
import org.copydesk.xml.XmlEvents;

/** The comments that reviewers made, by their ids. */
final class Remarks {

    private final Map<String, Remark> byId = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String id = "";
    private String author = "";
    private boolean inText;

    private Remarks() {}

    /** What one reviewer said. */
    record Remark(String author, String text) {}

    static Remarks of(WordParts parts) throws ContainerTrouble {
        Remarks remarks = new Remarks();
        parts.walk(parts.beside("comments.xml"), remarks::take);
        return remarks;
    }

    Optional<Remark> find(String wanted) {
        return Optional.ofNullable(byId.get(wanted));
    }

    private void take(XmlEvents events) {
        switch (events.event()) {
            case START -> start(events);
            case END -> end(WordText.local(events.name()));
            case TEXT, LITERAL -> {
                if (inText) {
                    text.append(events.text());
                }
            }
            default -> {}
        }
    }

    private void start(XmlEvents events) {
        switch (WordText.local(events.name())) {
            case "comment" -> {
                id = events.attribute("id");
                author = events.attribute("author");
                text.setLength(0);
            }
            case "t" -> inText = true;
            case "p" -> text.append(text.isEmpty() ? "" : " ");
            default -> {}
        }
    }

    private void end(String name) {
        if (name.equals("t")) {
            inText = false;
        } else if (name.equals("comment")) {
            byId.put(id, new Remark(author, text.toString().strip()));
        }
    }
}
