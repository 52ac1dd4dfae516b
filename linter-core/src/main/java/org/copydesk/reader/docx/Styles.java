package org.copydesk.reader.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.container.ContainerTrouble;
import org.copydesk.xml.XmlEvents;

/** The styles of a document by the ids that its paragraphs have. */
final class Styles {

    /** No document builds its styles deeper. */
    private static final int DEEPEST = 20;

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> bases = new LinkedHashMap<>();
    private String open = "";

    private Styles() {}

    static Styles of(WordParts parts) throws ContainerTrouble {
        Styles styles = new Styles();
        parts.walk(parts.beside("styles.xml"), styles::take);
        return styles;
    }

    private void take(XmlEvents events) {
        if (events.event() != XmlEvents.Event.START) {
            return;
        }
        switch (WordText.local(events.name())) {
            case "style" -> open = events.attribute("styleid");
            case "name" -> names.putIfAbsent(open, events.attribute("val"));
            case "basedOn" -> bases.putIfAbsent(open, events.attribute("val"));
            default -> {}
        }
    }

    /** What an id means, by its style's name or by the style that it is based on. */
    Style of(String id) {
        String at = id;
        for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
            Style style = Style.named(names.getOrDefault(at, at));
            if (style.role().isPresent()) {
                return style;
            }
            at = bases.getOrDefault(at, "");
        }
        return Style.NONE;
    }
}
