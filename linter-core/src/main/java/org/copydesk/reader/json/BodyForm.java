package org.copydesk.reader.json;

import java.util.regex.Pattern;

/** The notation of a body. */
enum BodyForm {
    HTML,
    MARKDOWN,
    PLAIN,
    /** The name says nothing; the text must. */
    GUESSED;

    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|div|br|h[1-6]|ul|ol|li|a|em|strong|b|i|span|img|figure|blockquote|table|section|article)(?:\\s[^<>]{0,2000})?/?>",
            Pattern.CASE_INSENSITIVE);

    /** How a text is written: tags make it HTML, else the marks of Markdown make it Markdown. */
    static BodyForm of(String text) {
        if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
            return HTML;
        }
        return MarkdownMarks.areIn(text) ? MARKDOWN : PLAIN;
    }
}
