package org.copydesk.rules.byline;

import java.util.Set;
import org.copydesk.language.Words;
import org.copydesk.text.Span;

/** The name in a byline, without {@code By} before it and the desk or agency behind it. */
final class BylineName {

    /** What may stand before {@code by}. */
    private static final Set<String> BEFORE_BY = Set.of(
            "story",
            "text",
            "words",
            "report",
            "reported",
            "reporting",
            "posted",
            "written",
            "published",
            "photo",
            "photos",
            "photographs",
            "pictures",
            "and",
            "article",
            "analysis",
            "opinion",
            "submitted",
            "contributed",
            "guest",
            "post",
            "interview",
            "review",
            "first");

    /** Words that say by whom in other languages, and labels. */
    private static final Set<String> ALONE =
            Set.of("by", "von", "par", "por", "di", "door", "av", "af", "author", "autor", "auteur", "autore");

    private static final int MOST_BEFORE = 3;
    private static final String LEADING = "*_–—-";
    private static final String SEPARATORS = "|,;/•·(\n–—";

    private BylineName() {}

    /** The place of the first name in UTF-16 units of the text; the whole text where nothing else is known. */
    static Span in(String text) {
        int start = prefixEnd(text);
        int end = endFrom(text, start);
        return end > start ? new Span(start, end) : new Span(0, text.length());
    }

    /** What tells that a key was read as the name that a site's data has for it. */
    static String behindKey(String key, String name) {
        return "“" + key + "” is the key of “" + name + "” in the register of authors";
    }

    /** True if a word such as {@code By} stands before the name. */
    static boolean isPrefixed(String text) {
        return in(text).start() > 0 && !Character.isWhitespace(text.charAt(0));
    }

    /** Where the words that say by whom end, with the colon and the blanks behind them. */
    static int prefixEnd(String text) {
        int first = 0;
        while (first < text.length() && isBlankOrOneOf(text, first, LEADING)) {
            first++;
        }
        Words words = Words.of(text.substring(0, Math.min(text.length(), first + 80)));
        int end = words.count() > 0 && words.start(0) == first ? labelEnd(words) : 0;
        if (end == 0) {
            return skipBlanks(text, 0);
        }
        int at = skipBlanks(text, end);
        return at < text.length() && text.charAt(at) == ':' ? skipBlanks(text, at + 1) : at;
    }

    private static int labelEnd(Words words) {
        int at = 0;
        while (at < MOST_BEFORE && at < words.count() && BEFORE_BY.contains(words.folded(at))) {
            at++;
        }
        if (at < words.count() && words.is(at, "by")) {
            return words.end(at);
        }
        return ALONE.contains(words.folded(0)) ? words.end(0) : 0;
    }

    /** Where the name ends that begins at an offset: before a mark that parts it from what follows. */
    private static int endFrom(String text, int start) {
        for (int at = start; at < text.length(); at++) {
            if (SEPARATORS.indexOf(text.charAt(at)) >= 0 || isParted(text, at)) {
                int end = lastBefore(text, at);
                if (end > start) {
                    return end;
                }
            }
        }
        return lastBefore(text, text.length());
    }

    private static boolean isParted(String text, int at) {
        return text.startsWith(" - ", at)
                || text.startsWith(" @", at)
                || text.startsWith(" for ", at)
                || text.startsWith(" in ", at);
    }

    private static int lastBefore(String text, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlankOrOneOf(String text, int at, String signs) {
        return Character.isWhitespace(text.charAt(at)) || signs.indexOf(text.charAt(at)) >= 0;
    }
}
