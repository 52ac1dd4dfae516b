package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.language.Marks;
import org.copydesk.language.WordClasses;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;

/** Punctuation marks and blanks of other languages. One pass over the text. */
final class ForeignMarks {

    private static final int LONGEST_QUOTATION = 600;
    private static final int LONGEST_BRACKET = 160;
    private static final String OPENING = "«„»‹「『《【（〈";
    private static final String CLOSING = "»“«›」』》】）〉";
    private static final String WIDE_MARKS = "，。；：！？、";
    private static final String NARROW_MARKS = ",.;:!?,";
    private static final int WIDE_LETTERS = 0xFF10;
    private static final int WIDE_END = 0xFF5A;
    private static final int WIDE_SHIFT = 0xFEE0;
    private static final int DATELINE_REACH = 60;
    /** A shorter word before the full stop may be an abbreviation: {@code Ill.-based}. */
    private static final int PLACE_LENGTH = 5;

    private static final WordSet SAYING = WordSet.of(
            "said",
            "says",
            "noted",
            "added",
            "stated",
            "emphasized",
            "emphasised",
            "explained",
            "wrote",
            "writes",
            "reported",
            "reports",
            "stressed",
            "told",
            "concluded",
            "recalled",
            "believes",
            "declared",
            "assured",
            "commented",
            "underlined",
            "quotes",
            "quoted",
            "summed",
            "clarified",
            "specified",
            "asked",
            "admitted");

    private ForeignMarks() {}

    static void find(Words words, FormatSink sink) {
        String text = words.text();
        Marks marks = words.marks();
        for (int m = 0; m < marks.count(); m++) {
            int i = marks.offset(m);
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(words, i, c, sink);
            } else if (OPENING.indexOf(c) >= 0) {
                quotation(text, i, sink);
            } else if (c == '¿' || c == '¡') {
                inverted(words, i, sink);
            } else if (c >= 0x3000 && c < 0xFFF0) {
                wideMark(text, i, sink);
            } else if (c == '”') {
                dash(words, i, sink);
            }
        }
        for (int i = 0; words.hasBeyondAscii() && i < words.count(); i++) {
            if (words.hasBeyondAscii(i)) {
                wideLetters(text, words.start(i), words.end(i), sink);
            }
        }
    }

    private static void ascii(Words words, int i, char c, FormatSink sink) {
        if (c == ':' || c == ';' || c == '!' || c == '?') {
            blankBefore(words.text(), i, sink);
        } else if (c == '"') {
            dash(words, i, sink);
        } else if (c == '-' && i > 1 && i < DATELINE_REACH && words.text().charAt(i - 1) == '.') {
            dateline(words.text(), i, sink);
        }
    }

    /** {@code Madrid, 5 May (EFE).- The}: the dash behind a full stop that Spanish agencies set. */
    private static void dateline(String text, int dash, FormatSink sink) {
        char before = text.charAt(dash - 2);
        boolean place = before == ')' || dash - 1 - wordStart(text, dash - 1) >= PLACE_LENGTH;
        char next = at(text, dash + 1);
        if (place && (isBlank(next) || Character.isUpperCase(next)) && text.lastIndexOf(". ", dash) < 0) {
            sink.proposed("agency-dash", dash - 1, dash + 1, " —");
        }
    }

    /** {@code Who ?} with a blank that does not break, as French sets it. */
    private static void blankBefore(String text, int mark, FormatSink sink) {
        if (mark < 2 || !isBlank(text.charAt(mark - 1))) {
            return;
        }
        int gap = mark - 1;
        char before = text.charAt(gap - 1);
        boolean word = Character.isLetterOrDigit(before) || ")]»”\"’".indexOf(before) >= 0;
        char next = at(text, mark + 1);
        boolean ends = isBlank(next) || "»”\"’)".indexOf(next) >= 0;
        boolean face = text.charAt(mark) == ':' && "()DPp".indexOf(at(text, mark + 2)) >= 0 && isBlank(next);
        if (word && ends && !face && !(Character.isDigit(before) && Character.isDigit(at(text, mark + 2)))) {
            boolean plain = text.charAt(gap) == ' ' || Character.isWhitespace(text.charAt(gap));
            int start = wordStart(text, gap);
            sink.add(
                    plain ? "space-before-mark-plain" : "space-before-mark",
                    start,
                    mark + 1,
                    List.of(new ForeignFormat.Change(gap, mark, "")),
                    true);
        }
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start == end ? end - 1 : start;
    }

    /** A quotation or bracket that English marks otherwise. */
    private static void quotation(String text, int open, FormatSink sink) {
        char mark = text.charAt(open);
        int kind = OPENING.indexOf(mark);
        boolean bracket = mark == '（' || mark == '【' || mark == '〈';
        int close = closing(text, open, CLOSING.charAt(kind), bracket ? LONGEST_BRACKET : LONGEST_QUOTATION);
        if (close < 0 || !isQuotation(text, mark, open, close)) {
            return;
        }
        int from = skip(text, open + 1);
        int to = skipBack(text, close);
        String opening = bracket ? blankIfGlued(text, open) + "(" : mark == '‹' ? "‘" : "“";
        String closer = bracket ? ")" : mark == '‹' ? "’" : "”";
        String name = switch (mark) {
            case '«' -> "guillemets";
            case '»' -> "guillemets-inverted";
            case '„' -> "low-quotes";
            case '‹' -> "single-guillemets";
            case '「', '『', '《' -> "cjk-quotes";
            default -> "fullwidth-brackets";
        };
        List<ForeignFormat.Change> edits = new ArrayList<>();
        edits.add(new ForeignFormat.Change(open, from, opening));
        edits.add(new ForeignFormat.Change(to, close + 1, closer));
        sink.add(name, open, close + 1, edits, true);
    }

    private static int closing(String text, int open, char closer, int longest) {
        int end = Math.min(text.length(), open + longest);
        for (int i = open + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == closer || closer == '“' && c == '”') {
                return i;
            }
            if (c == '\n' || c == text.charAt(open)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isQuotation(String text, char mark, int open, int close) {
        boolean tight = !isBlank(text.charAt(open + 1)) && !isBlank(text.charAt(close - 1));
        return switch (mark) {
            // Menus point with these: « Previous, Next ›, Home » News.
            case '»', '‹' -> tight && close - open > 2;
            case '«', '„' -> close - open > 2 || close - open == 2 && tight;
            default -> hasLatin(text, open + 1, close);
        };
    }

    private static boolean hasLatin(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isLatin(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String blankIfGlued(String text, int open) {
        return open > 0 && Character.isLetterOrDigit(text.charAt(open - 1)) ? " " : "";
    }

    /** {@code ¿Who?}: the mark in front of an English question. */
    private static void inverted(Words words, int mark, FormatSink sink) {
        int first = words.firstFrom(mark);
        if (first >= words.count() || words.start(first) != mark + 1) {
            return;
        }
        String text = words.text();
        for (int i = first; i < words.count() && i < first + 12; i++) {
            if (WordClasses.isFunctionWord(words, i) && words.end(i) - words.start(i) > 2) {
                sink.fixed("inverted-marks", mark, mark + 1, "");
                return;
            }
            if (words.end(i) < text.length() && ".?!\n".indexOf(text.charAt(words.end(i))) >= 0) {
                return;
            }
        }
    }

    /** A full-width mark beside Latin text. */
    private static void wideMark(String text, int i, FormatSink sink) {
        int mark = WIDE_MARKS.indexOf(text.charAt(i));
        if (mark >= 0 && i > 0 && (isLatin(text.charAt(i - 1)) || isDigit(text.charAt(i - 1)))) {
            char next = at(text, i + 1);
            String blank = Character.isLetterOrDigit(next) ? " " : "";
            sink.fixed("fullwidth-comma-stop", i, i + 1, NARROW_MARKS.charAt(mark) + blank);
        }
    }

    /** Latin letters as wide as characters, in a word. */
    private static void wideLetters(String text, int start, int end, FormatSink sink) {
        int i = start;
        while (i < end) {
            int from = i;
            StringBuilder narrow = new StringBuilder(0);
            while (i < end && isWideLetter(text.charAt(i))) {
                narrow.append((char) (text.charAt(i) - WIDE_SHIFT));
                i++;
            }
            if (i > from) {
                sink.fixed("fullwidth-letters", from, i, narrow.toString());
            }
            i++;
        }
    }

    private static boolean isWideLetter(char c) {
        return c >= WIDE_LETTERS && c <= WIDE_END && Character.isLetterOrDigit(c);
    }

    /** {@code ”, — said}: the dash that Russian sets between speech and speaker. */
    private static void dash(Words words, int quote, FormatSink sink) {
        String text = words.text();
        boolean comma = at(text, quote + 1) == ',';
        int dash = skip(text, quote + (comma ? 2 : 1));
        if (dash >= text.length() || "-–—".indexOf(text.charAt(dash)) < 0 || !isBlank(at(text, dash + 1))) {
            return;
        }
        int said = words.firstFrom(dash);
        boolean saying = said < words.count() && SAYING.has(words, said);
        boolean speaker = said + 1 < words.count() && SAYING.has(words, said + 1);
        if (saying || speaker && !words.isCapitalised(said + 1)) {
            sink.add(comma ? "quote-comma-dash" : "dash-after-quote", quote, dash + 1);
        }
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipBack(String text, int end) {
        int at = end;
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static char at(String text, int i) {
        return i < text.length() ? text.charAt(i) : ' ';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
