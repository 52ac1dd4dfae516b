package org.copydesk.rules.residue;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.text.Span;

/** Program text that was copied with the numbers of its lines. */
final class NumberedCode {

    /** Languages in which no line begins with a number and a blank. */
    private static final List<String> LANGUAGES = List.of(
            "javascript",
            "js",
            "jsx",
            "typescript",
            "ts",
            "tsx",
            "java",
            "kotlin",
            "python",
            "py",
            "ruby",
            "rb",
            "go",
            "rust",
            "c",
            "cpp",
            "csharp",
            "cs",
            "php",
            "swift",
            "scala",
            "html",
            "css",
            "scss",
            "bash",
            "sh",
            "yaml",
            "json");

    private static final int LEAST = 3;
    private static final int MOST_SKIPPED = 4;

    private NumberedCode() {}

    /** From the first numbered line's number to the last one's, in UTF-16 units of the block. */
    static Optional<Span> in(Block block, Article article) {
        String source = article.source().content();
        int fence = block.enclosing().start();
        int lineEnd = Math.max(fence, source.indexOf('\n', fence));
        String language = source.substring(fence, lineEnd)
                .replace("`", "")
                .replace("~", "")
                .strip();
        return LANGUAGES.contains(language) ? numbered(block.text()) : Optional.empty();
    }

    private static Optional<Span> numbered(String text) {
        int first = -1;
        int last = -1;
        int count = 0;
        int before = -1;
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end;
            int number = number(text, at, next);
            if (number >= 0) {
                boolean follows = before >= 0 && number > before && number - before <= MOST_SKIPPED;
                if (before >= 0 && !follows) {
                    return Optional.empty();
                }
                first = first < 0 ? at : first;
                last = at + digits(text, at);
                before = number;
                count++;
            }
            at = next + 1;
        }
        return count >= LEAST ? Optional.of(new Span(first, last)) : Optional.empty();
    }

    /** The number that a line begins with, before program text; -1 if it begins otherwise. */
    private static int number(String text, int start, int end) {
        int digits = digits(text, start);
        int behind = start + digits;
        boolean numbered = digits > 0 && digits <= 4 && behind < end;
        return numbered && isProgram(text.charAt(behind)) ? Integer.parseInt(text.substring(start, behind)) : -1;
    }

    private static boolean isProgram(char next) {
        return next == ' ' || next == '\t' || next == '}' || Character.isLetter(next);
    }

    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - start;
    }
}
