package org.copydesk.rules.byline;

import java.util.Optional;
import java.util.Set;
import org.copydesk.language.Words;
import org.copydesk.text.Span;

/** Finds where a template's slot stayed empty or unfilled: {@code a writer at .}, {@code through my ann@…}, {@code for N years}. */
final class BioGaps {

    /** Words that something must follow. */
    private static final Set<String> OPEN = Set.of(
            "a", "an", "the", "my", "his", "her", "their", "our", "your", "at", "for", "of", "from", "as", "and", "or",
            "with");

    private static final Set<String> OWNERS = Set.of("my", "his", "her", "their", "our", "a", "an", "the");
    private static final Set<String> SLOTS = Set.of("n", "x", "xx", "xxx", "nn");
    private static final Set<String> UNITS = Set.of("years", "year", "articles", "books", "months");
    private static final Set<String> NAMES = Set.of(
            "name",
            "author",
            "city",
            "company",
            "outlet",
            "publication",
            "title",
            "topic",
            "topics",
            "insert",
            "your",
            "state",
            "number",
            "university",
            "location",
            "field",
            "newspaper",
            "website");

    private BioGaps() {}

    /** The first gap, with the words around it. */
    static Optional<Span> in(Words words) {
        String text = words.text();
        for (int i = 0; i < words.count(); i++) {
            Optional<Span> gap = slot(text, words, i);
            if (gap.isPresent()) {
                return gap;
            }
            if (isOpenEnded(text, words, i)) {
                int end = Math.min(text.length(), nextSign(text, words.end(i)) + 1);
                return Optional.of(new Span(words.start(Math.max(0, i - 1)), end));
            }
            if (OWNERS.contains(words.folded(i)) && isBeforeAddress(text, words, i)) {
                return Optional.of(new Span(words.start(Math.max(0, i - 1)), tokenEnd(text, words.start(i + 1))));
            }
        }
        return Optional.empty();
    }

    /** {@code [City]}, {@code {name}}, {@code N years}. */
    private static Optional<Span> slot(String text, Words words, int i) {
        boolean counted =
                SLOTS.contains(words.folded(i)) && i + 1 < words.count() && UNITS.contains(words.folded(i + 1));
        if (counted) {
            return Optional.of(new Span(words.start(i), words.end(i + 1)));
        }
        int start = words.start(i);
        boolean opens = start > 0 && "[{<".indexOf(text.charAt(start - 1)) >= 0;
        if (!opens || !NAMES.contains(words.folded(i))) {
            return Optional.empty();
        }
        int close = start;
        while (close < text.length() && close < start + 40 && "]}>".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        boolean closed = close < text.length() && "]}>".indexOf(text.charAt(close)) >= 0;
        return closed ? Optional.of(new Span(start - 1, close + 1)) : Optional.empty();
    }

    /** True if a blank and an end mark, or an end mark and a comma, follow a word that cannot end a phrase. */
    private static boolean isOpenEnded(String text, Words words, int i) {
        if (!OPEN.contains(words.folded(i)) || !words.isLowerCase(i)) {
            return false;
        }
        int at = nextSign(text, words.end(i));
        boolean stop =
                at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',' || text.charAt(at) == ';');
        boolean ellipsis = text.startsWith("..", at) || text.startsWith(".,", at);
        boolean blankBehind = at + 1 >= text.length() || text.charAt(at + 1) <= ' ';
        boolean article = !words.is(i, "of") && !words.is(i, "for") && !words.is(i, "from") && !words.is(i, "with");
        boolean blankBefore = at > words.end(i);
        return stop
                && !ellipsis
                && blankBehind
                && (blankBefore || article && !words.is(i, "his") && !words.is(i, "as"));
    }

    private static int nextSign(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** True if a mail address follows where the word for it is missing. */
    private static boolean isBeforeAddress(String text, Words words, int i) {
        if (i + 1 >= words.count()
                || !text.substring(words.end(i), words.start(i + 1)).isBlank()) {
            return false;
        }
        String token = text.substring(words.start(i + 1), tokenEnd(text, words.start(i + 1)));
        return token.indexOf('@') > 0;
    }

    private static int tokenEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
