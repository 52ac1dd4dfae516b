package org.copydesk.reader.docx;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.container.ContainerTrouble;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.copydesk.xml.XmlEvents;

/** What the file says of itself: each property is a line behind the text. */
final class Properties {

    private final Manuscript manuscript;
    private final boolean titled;
    private final List<Field> fields = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();

    /** @param titled true if the text has a headline */
    Properties(Manuscript manuscript, boolean titled) {
        this.manuscript = manuscript;
        this.titled = titled;
    }

    List<Field> read(WordParts parts) throws ContainerTrouble {
        parts.walk("docProps/core.xml", this::take);
        return fields;
    }

    private void take(XmlEvents events) {
        switch (events.event()) {
            case START -> value.setLength(0);
            case TEXT, LITERAL -> value.append(events.text());
            case END -> {
                property(WordText.local(events.name()), value.toString().strip());
                value.setLength(0);
            }
            default -> {}
        }
    }

    private void property(String name, String text) {
        if (text.isEmpty()) {
            return;
        }
        Span place = manuscript.line(text);
        TextView view = TextView.builder()
                .verbatim(WordText.oneLine(text), 0, text.length(), place.start())
                .build();
        fields.add(new Field(name, kind(name), view, Span.at(place.start())));
    }

    /** The creator is whoever has the account in which the file was made: no byline. */
    private FieldKind kind(String name) {
        return switch (name) {
            case "title" -> titled ? FieldKind.OTHER_TITLE : FieldKind.TITLE;
            case "language" -> FieldKind.LANGUAGE;
            case "keywords" -> FieldKind.TAG;
            default -> FieldKind.OTHER;
        };
    }
}
