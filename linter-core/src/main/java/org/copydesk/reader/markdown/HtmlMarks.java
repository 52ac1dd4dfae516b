package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Inline;

/** HTML elements that mark a range of text, as they open and close. */
final class HtmlMarks {

    /** How many open elements an end tag may close at once: wrong nesting is repaired, a hostile file is not searched. */
    private static final int REACH = 16;

    private final InlineWriter writer;
    private final List<Open> open = new ArrayList<>();

    private record Open(String name, Inline.Kind kind, int mark, int start, String target) {}

    HtmlMarks(InlineWriter writer) {
        this.writer = writer;
    }

    void tag(HtmlTag tag) {
        Optional<Inline.Kind> kind = kind(tag.name());
        if (kind.isEmpty()) {
            return;
        }
        if (tag.closing()) {
            close(tag.name());
        } else if (!tag.isVoid()) {
            String target = kind.get() == Inline.Kind.LINK ? tag.written("href") : "";
            open.add(new Open(tag.name(), kind.get(), writer.nextMark(), writer.length(), target));
        }
    }

    private void close(String name) {
        for (int i = open.size() - 1; i >= Math.max(0, open.size() - REACH); i--) {
            Open element = open.get(i);
            if (element.name().equals(name)) {
                writer.mark(element.kind(), element.mark(), element.start(), element.target());
                open.remove(i);
                return;
            }
        }
    }

    private static Optional<Inline.Kind> kind(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "a" -> Inline.Kind.LINK;
                    case "em", "i" -> Inline.Kind.EMPHASIS;
                    case "strong", "b" -> Inline.Kind.STRONG;
                    case "code", "kbd", "samp", "tt" -> Inline.Kind.CODE;
                    case "del", "s", "strike" -> Inline.Kind.STRUCK;
                    default -> null;
                });
    }
}
