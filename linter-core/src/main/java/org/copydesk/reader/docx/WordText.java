package org.copydesk.reader.docx;

/** Words about the names and texts of Word's markup. */
final class WordText {

    /** In a line of the source this stands for a line break in the paragraph. */
    static final String LINE_BREAK = "\u2028";
    /** Stands for a picture. */
    static final String OBJECT = "\uFFFC";

    private static final int SHOWN = 80;

    private WordText() {}

    /** A name without its prefix. */
    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** A text short enough for a message. */
    static String shown(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= SHOWN) {
            return line;
        }
        int cut = line.lastIndexOf(' ', SHOWN);
        return line.substring(0, cut > 0 ? cut : SHOWN) + "…";
    }

    /** Line ends of the markup are blanks, and no character may break the line that stands for the paragraph. */
    static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }

    static String by(String author) {
        return author.isBlank() ? "" : " by " + author.strip();
    }
}
