package org.copydesk.rules.byline;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.language.Words;
import org.copydesk.text.Span;

/** All names in a byline: {@code By Jo Doe, Ann Roe and Tom Hale in Orm}. */
final class BylineNames {

    private static final List<String> JOINTS = List.of("and", "und", "et", "y", "e", "en", "og", "och", "with", "mit");

    private BylineNames() {}

    /** Places of the names in UTF-16 units, in order; what says where they are or for whom they write is left out. */
    static List<Span> in(String text) {
        List<Span> names = new ArrayList<>();
        int start = BylineName.prefixEnd(text);
        while (start < text.length()) {
            int end = pieceEnd(text, start);
            int from = start;
            while (from < end && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            int to = from < end ? nameEnd(text, from, end) : end;
            if (to > from) {
                names.add(new Span(from, to));
            }
            start = end + jointLength(text, end);
        }
        return List.copyOf(names);
    }

    /** True if a span reads as the name of a person: two to five words, the first and the last with a capital. */
    static boolean isPerson(String name) {
        Words words = Words.of(name);
        return words.count() >= 2
                && words.count() <= 5
                && words.isCapitalised(0)
                && words.isCapitalised(words.count() - 1);
    }

    private static int pieceEnd(String text, int start) {
        for (int at = start; at < text.length(); at++) {
            if (jointLength(text, at) > 0) {
                return at;
            }
        }
        return text.length();
    }

    /** Length of what parts two names at an offset; 0 if nothing does. */
    private static int jointLength(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        if (",;&|\n".indexOf(text.charAt(at)) >= 0) {
            return 1;
        }
        if (text.charAt(at) != ' ') {
            return 0;
        }
        for (String joint : JOINTS) {
            if (text.startsWith(joint, at + 1) && text.startsWith(" ", at + 1 + joint.length())) {
                return joint.length() + 2;
            }
        }
        return 0;
    }

    /** Where the name ends in a piece, before {@code in Orm}, {@code for the Herald} or a bracket. */
    private static int nameEnd(String text, int from, int end) {
        Span first = BylineName.in(text.substring(from, end));
        return first.start() == 0 ? from + first.end() : end;
    }
}
