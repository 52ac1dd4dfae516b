package org.copydesk.reader.markdown;

import org.copydesk.text.Notation;

/** How Markdown and the HTML in it write letters that they would otherwise take for marks. */
final class Notations {

    static final Notation MARKDOWN = Notations::markdown;
    static final Notation HTML = Notations::html;

    private static final String MARKS = "\\`*_[]<";

    private Notations() {}

    private static String markdown(String text) {
        StringBuilder written = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean reference = unit == '&' && Entities.end(text, i, text.length()) > i;
            if (MARKS.indexOf(unit) >= 0 || reference) {
                written.append('\\');
            }
            written.append(unit);
        }
        return written.toString();
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
