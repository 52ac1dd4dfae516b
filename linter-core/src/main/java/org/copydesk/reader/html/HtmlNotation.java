package org.copydesk.reader.html;

import org.copydesk.text.Notation;
import org.copydesk.text.Span;

/** How text is written in HTML. */
final class HtmlNotation {

    /** Text between tags. */
    static final Notation TEXT = text -> write(text, "&<>\u00A0");

    private static final Notation QUOTED = text -> write(text, "&<>\u00A0\"'");
    private static final Notation BARE = text -> write(text, "&<>\u00A0\"'=` \t\n\r\f");

    private HtmlNotation() {}

    /** The value of an attribute at its place in the source, within quotation marks or without. */
    static Notation attribute(String source, Span value) {
        char before = value.start() == 0 ? '=' : source.charAt(value.start() - 1);
        return before == '"' || before == '\'' ? QUOTED : BARE;
    }

    private static String write(String text, String marks) {
        StringBuilder written = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            written.append(marks.indexOf(unit) < 0 ? String.valueOf(unit) : reference(unit));
        }
        return written.toString();
    }

    private static String reference(char unit) {
        return switch (unit) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\u00A0' -> "&nbsp;";
            default -> "&#" + (int) unit + ";";
        };
    }
}
