package org.copydesk.reader.html;

import java.util.Optional;
import org.copydesk.text.Span;

/**
 * Finds front matter: lines between two fences at the very top of a file. The first fence may name the language that
 * stands between them.
 */
final class FrontMatterFence {

    private static final String YAML = "---";
    private static final String TOML = "+++";

    private FrontMatterFence() {}

    /**
     * The front matter with its fences, line end included.
     *
     * @param start of the file's text, behind a byte order mark
     */
    static Optional<Span> at(String source, int start) {
        String fence = source.startsWith(YAML, start) ? YAML : TOML;
        if (!source.startsWith(fence, start) || !opens(source, start + fence.length())) {
            return Optional.empty();
        }
        for (int line = next(source, start); line < source.length(); line = next(source, line)) {
            if (source.startsWith(fence, line) && isLineOf(fence, source, line)) {
                return Optional.of(new Span(start, next(source, line)));
            }
        }
        return Optional.empty();
    }

    private static boolean opens(String source, int name) {
        int end = name;
        while (end < source.length() && Character.isLetter(source.charAt(end))) {
            end++;
        }
        return isBlankFrom(source, end);
    }

    private static boolean isLineOf(String fence, String source, int line) {
        return isBlankFrom(source, line + fence.length());
    }

    /** True if nothing else stands in the line. */
    private static boolean isBlankFrom(String source, int from) {
        for (int i = from; i < source.length() && !Spaces.isLineEnd(source.charAt(i)); i++) {
            if (!Spaces.isSpace(source.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where the line behind the one with an offset begins. */
    private static int next(String source, int offset) {
        int end = source.indexOf('\n', offset);
        return end < 0 ? source.length() : end + 1;
    }
}
