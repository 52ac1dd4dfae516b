package org.copydesk.render.markdown;

import org.copydesk.render.Glyphs;

/** Plain text in Markdown. */
final class MarkdownLine {

    private static final String MARKS = "\\`*_[]<>&|#{}";

    private MarkdownLine() {}

    /** A text in which nothing is a mark; what cannot be seen is named. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        String visible = Glyphs.visible(text);
        for (int i = 0; i < visible.length(); i++) {
            if (MARKS.indexOf(visible.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(visible.charAt(i));
        }
        return escaped.toString();
    }
}
