package org.copydesk.proof;

/** How the characters of a text are written where the format gives them a meaning of its own. */
final class Notation {

    private static final String MARKDOWN_MARKS = "\\`*_[]<>&~|#{}$^=";

    private Notation() {}

    /** In double quotation marks of YAML or JSON. */
    static String quoted(String character) {
        return character.equals("\"") || character.equals("\\") ? "\\" + character : character;
    }

    /** In a paragraph of Markdown; as an entity, which stands for its character in one piece everywhere. */
    static String markdown(String character) {
        return MARKDOWN_MARKS.contains(character) ? "&#" + character.codePointAt(0) + ";" : character;
    }

    /** In an element or attribute of HTML. */
    static String html(String character) {
        return switch (character) {
            case "&" -> "&amp;";
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            case "\"" -> "&quot;";
            default -> character;
        };
    }

    /** HTML in a JSON string. */
    static String htmlInJson(String character) {
        return character.equals("\\") ? "\\\\" : html(character);
    }
}
