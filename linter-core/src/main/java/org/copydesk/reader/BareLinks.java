package org.copydesk.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.article.Inline;
import org.copydesk.text.Span;

/**
 * Addresses that stand in a text without being marked as links: {@code https://…}, {@code www.…}, {@code name@host}.
 * What ends an address follows GitHub's extended autolinks: white space, and at its end punctuation and closing brackets
 * that it does not open.
 */
public final class BareLinks {

    private static final String SCHEME_END = "://";
    private static final String WWW = "www.";
    private static final String TRAILING = "?!.,:;*_~'\"’”»›“„…、。";
    private static final String STOPS = "<>\"“”„«»\\^`{|}";
    private static final int LONGEST = 4_000;
    private static final int LONGEST_SCHEME = 8;
    private static final int LONGEST_LOCAL_PART = 64;

    private BareLinks() {}

    /** All addresses of a text as links, by start; ranges are UTF-16 units of the text. */
    public static List<Inline> in(String text) {
        List<Inline> links = new ArrayList<>();
        int next = 0;
        for (int i = text.indexOf(SCHEME_END); i >= 0; i = text.indexOf(SCHEME_END, next)) {
            next = i + SCHEME_END.length();
            int start = schemeStart(text, i);
            next = start < 0 ? next : add(links, List.of(), text, new Span(start, next), "");
        }
        List<Inline> known = links.isEmpty() ? List.of() : List.copyOf(links);
        next = 0;
        for (int i = text.indexOf(WWW); i >= 0; i = text.indexOf(WWW, next)) {
            next = i + WWW.length();
            boolean starts = i == 0 || isBoundary(text.charAt(i - 1));
            next = starts ? add(links, known, text, new Span(i, next), "http://") : next;
        }
        for (int i = text.indexOf('@'); i >= 0; i = text.indexOf('@', i + 1)) {
            mail(links, known, text, i);
        }
        links.sort(Comparator.comparing(Inline::range));
        return links;
    }

    /**
     * The marks of a text with the addresses that are not marked yet. An address that touches a link or code stays
     * unmarked: it is part of that.
     *
     * @param marked by start
     */
    public static List<Inline> with(String text, List<Inline> marked) {
        List<Inline> bare = in(text);
        if (bare.isEmpty()) {
            return marked;
        }
        List<Inline> all = new ArrayList<>(marked);
        all.addAll(unmarked(bare, marked));
        all.sort(Comparator.comparingInt(inline -> inline.range().start()));
        return all;
    }

    private static List<Inline> unmarked(List<Inline> links, List<Inline> marked) {
        List<Inline> kept = new ArrayList<>();
        int next = 0;
        int markedEnd = 0;
        for (Inline link : links) {
            while (next < marked.size()
                    && marked.get(next).range().start() < link.range().end()) {
                Inline mark = marked.get(next++);
                boolean counts = mark.kind() == Inline.Kind.LINK || mark.kind() == Inline.Kind.CODE;
                markedEnd = counts ? Math.max(markedEnd, mark.range().end()) : markedEnd;
            }
            if (markedEnd <= link.range().start()) {
                kept.add(link);
            }
        }
        return kept;
    }

    /** Adds the address that begins with a span, if a host follows; gives where to look on. */
    private static int add(List<Inline> links, List<Inline> known, String text, Span opening, String prefix) {
        int host = opening.end();
        int end = trimmed(text, opening.start(), stop(text, host));
        boolean link = end > host && Character.isLetterOrDigit(text.charAt(host)) && !isInside(known, opening.start());
        if (link) {
            Span range = new Span(opening.start(), end);
            links.add(new Inline(Inline.Kind.LINK, range, prefix + range.in(text)));
        }
        return link ? end : host;
    }

    /** True if an offset lies in one of some links, which are by start and apart. */
    private static boolean isInside(List<Inline> links, int offset) {
        int low = 0;
        int high = links.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (links.get(middle).range().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < links.size() && links.get(low).range().start() <= offset;
    }

    private static int schemeStart(String text, int end) {
        int i = end;
        while (i > 0 && end - i <= LONGEST_SCHEME && isAsciiLetter(text.charAt(i - 1))) {
            i--;
        }
        int length = end - i;
        boolean known = length == 4 && text.regionMatches(true, i, "http", 0, 4)
                || length == 5 && text.regionMatches(true, i, "https", 0, 5)
                || length == 3 && text.regionMatches(true, i, "ftp", 0, 3);
        return known && (i == 0 || isBoundary(text.charAt(i - 1))) ? i : -1;
    }

    private static boolean isBoundary(char unit) {
        return !Character.isLetterOrDigit(unit) && unit != '/' && unit != '@' && unit != '.' && unit != '-';
    }

    private static int stop(String text, int from) {
        int i = from;
        int last = Math.min(text.length(), from + LONGEST);
        while (i < last && !isStop(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isStop(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || STOPS.indexOf(unit) >= 0;
    }

    /** The end of an address without what belongs to the sentence around it. */
    private static int trimmed(String text, int start, int stop) {
        int round = surplus(text, start, stop, '(', ')');
        int square = surplus(text, start, stop, '[', ']');
        int end = stop;
        while (end > start) {
            char last = text.charAt(end - 1);
            if (last == ')' && round > 0) {
                round--;
            } else if (last == ']' && square > 0) {
                square--;
            } else if (TRAILING.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    /** How many more brackets are closed than opened. */
    private static int surplus(String text, int start, int end, char open, char close) {
        int surplus = 0;
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            surplus += unit == close ? 1 : unit == open ? -1 : 0;
        }
        return surplus;
    }

    private static void mail(List<Inline> links, List<Inline> known, String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_LOCAL_PART && isLocal(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        int last = Math.min(text.length(), at + LONGEST);
        while (end < last && isHost(text.charAt(end))) {
            end++;
        }
        end = trimmed(text, at, end);
        int dot = end - 1;
        while (dot > at && text.charAt(dot) != '.') {
            dot--;
        }
        boolean mail = start < at && dot > at + 1 && dot < end - 1 && isAsciiLetter(text.charAt(end - 1));
        if (mail && !isInside(known, start)) {
            Span range = new Span(start, end);
            links.add(new Inline(Inline.Kind.LINK, range, "mailto:" + range.in(text)));
        }
    }

    private static boolean isLocal(char unit) {
        return isAsciiLetter(unit) || unit >= '0' && unit <= '9' || "._+-%".indexOf(unit) >= 0;
    }

    private static boolean isHost(char unit) {
        return isAsciiLetter(unit) || unit >= '0' && unit <= '9' || unit == '.' || unit == '-';
    }

    private static boolean isAsciiLetter(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
    }
}
