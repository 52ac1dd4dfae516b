package org.copydesk.reader.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Inline;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * The text of a paragraph in markup: white space at its ends is none, and inside it is one blank, as it is how the document
 * is indented and not what it says.
 */
record Prose(TextView view, List<Inline> inlines) {

    static Prose of(TextWindow.Piece piece, XmlElement element) {
        Gathering all = new Gathering(piece);
        all.gather(element);
        return collapsed(all.view.notation(XmlText.ESCAPED).build(), all.inlines);
    }

    private static Prose collapsed(TextView raw, List<Inline> inlines) {
        String text = raw.text();
        int[] places = new int[text.length() + 1];
        TextView.Builder view = TextView.builder(text.length()).notation(XmlText.ESCAPED);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean blank = isBlank(text.charAt(at));
            while (end < text.length() && isBlank(text.charAt(end)) == blank) {
                places[end] = view.length() + (blank ? 0 : end - at);
                end++;
            }
            boolean outside = at == 0 || end == text.length();
            if (!blank || end == at + 1 && text.charAt(at) == ' ' && !outside) {
                view.view(raw.slice(at, end));
            } else if (!outside) {
                view.replaced(" ", raw.source(at, end));
            }
            at = end;
        }
        places[text.length()] = view.length();
        return new Prose(view.build(), moved(inlines, places));
    }

    private static List<Inline> moved(List<Inline> inlines, int[] places) {
        List<Inline> moved = new ArrayList<>();
        for (Inline each : inlines) {
            int start = places[each.range().start()];
            int end = places[each.range().end()];
            if (start < end) {
                moved.add(new Inline(each.kind(), new Span(start, end), each.target()));
            }
        }
        return moved;
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r';
    }

    /** Text and marks on their way. */
    private static final class Gathering {

        final TextView.Builder view = TextView.builder();
        final List<Inline> inlines = new ArrayList<>();
        private final TextWindow.Piece piece;

        Gathering(TextWindow.Piece piece) {
            this.piece = piece;
        }

        void gather(XmlElement element) {
            Optional<XmlElement> before = Optional.empty();
            for (XmlNode child : element.children()) {
                if (child instanceof XmlElement inner) {
                    before.ifPresent(part -> apart(part, inner));
                    marked(inner);
                    before = Optional.of(inner);
                } else if (child instanceof XmlNode.Text text) {
                    Record.add(piece, text, view);
                    before = Optional.empty();
                }
            }
        }

        /** Parts of a line that the format names, such as place and day of a dateline, do not run together. */
        private void apart(XmlElement one, XmlElement next) {
            boolean parts = kind(one) == Inline.Kind.OBJECT && kind(next) == Inline.Kind.OBJECT;
            if (parts && !one.local().equals("br") && !next.local().equals("br")) {
                view.replaced(" ", new Span(piece.offset(one.end()), piece.offset(next.start())));
            }
        }

        private static Inline.Kind kind(XmlElement inner) {
            return switch (inner.local()) {
                case "em", "i" -> Inline.Kind.EMPHASIS;
                case "strong", "b" -> Inline.Kind.STRONG;
                case "a" -> Inline.Kind.LINK;
                case "code", "pre" -> Inline.Kind.CODE;
                default -> Inline.Kind.OBJECT;
            };
        }

        private void marked(XmlElement inner) {
            int start = view.length();
            int place = inlines.size();
            if (inner.local().equals("br")) {
                view.replaced(" ", new Span(piece.offset(inner.start()), piece.offset(inner.end())));
                inlines.add(new Inline(Inline.Kind.BREAK, new Span(start, view.length()), ""));
                return;
            }
            gather(inner);
            Inline.Kind kind = kind(inner);
            if (kind != Inline.Kind.OBJECT && view.length() > start) {
                inlines.add(place, new Inline(kind, new Span(start, view.length()), inner.value("href")));
            }
        }
    }
}
