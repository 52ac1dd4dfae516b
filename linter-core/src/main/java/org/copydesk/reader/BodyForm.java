package org.copydesk.reader;

import java.util.List;
import java.util.regex.Pattern;

/** The notation of a body that stands in another format, as a text of JSON or a cell of a table. */
public enum BodyForm {
    HTML,
    MARKDOWN,
    PLAIN,
    /** The document of an editor, as JSON in a text. */
    EDITOR,
    /** The name says nothing; the text must. */
    GUESSED;

    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|div|br|h[1-6]|ul|ol|li|a|em|strong|b|i|span|img|figure|blockquote|table|section|article)(?:\\s[^<>]{0,2000})?/?>",
            Pattern.CASE_INSENSITIVE);

    /** Members by which editors' documents are told: of Lexical, Editor.js, ProseMirror and Mobiledoc. */
    private static final List<String> EDITORS = List.of("\"root\"", "\"blocks\"", "\"doc\"", "\"sections\"");

    /** How much of a text is looked at to tell an editor's document, in UTF-16 units. */
    private static final int LOOKED_AT = 400;

    /** How a text is written: tags make it HTML, else the marks of Markdown make it Markdown. */
    public static BodyForm of(String text) {
        if (isEditors(text)) {
            return EDITOR;
        }
        if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
            return HTML;
        }
        return MarkdownMarks.areIn(text) ? MARKDOWN : PLAIN;
    }

    private static boolean isEditors(String text) {
        if (!text.startsWith("{\"")) {
            return false;
        }
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        return EDITORS.stream().anyMatch(start::contains);
    }
}
