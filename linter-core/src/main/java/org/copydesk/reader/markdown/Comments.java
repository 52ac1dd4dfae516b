package org.copydesk.reader.markdown;

import java.util.List;

/** The words of comments: HTML, Liquid, Jinja, Hugo, MDX, Kramdown, Obsidian, CriticMarkup. */
final class Comments {

    private static final List<String> OPENINGS = List.of("<!--", "{{/*", "{/*", "{%", "{#", "{>>", "{::comment}", "%%");

    private Comments() {}

    /** What a comment says, without its marks. */
    static String words(String comment) {
        for (String opening : OPENINGS) {
            if (comment.startsWith(opening)) {
                return opening.equals("{%") ? enclosed(comment) : inner(comment, opening.length());
            }
        }
        return comment;
    }

    /** What stands between the two tags of {@code {% comment %}…{% endcomment %}}. */
    private static String enclosed(String comment) {
        int start = comment.indexOf("%}") + 2;
        int end = comment.lastIndexOf("{%");
        return comment.substring(start, Math.max(start, end));
    }

    private static String inner(String comment, int markLength) {
        int end = comment.length();
        while (end > markLength && "->/*}#<%".indexOf(comment.charAt(end - 1)) >= 0) {
            end--;
        }
        String words = comment.substring(markLength, end);
        int kramdown = words.lastIndexOf("{:");
        return kramdown < 0 ? words : words.substring(0, kramdown);
    }
}
