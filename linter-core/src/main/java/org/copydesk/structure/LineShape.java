package org.copydesk.structure;

import java.util.function.Predicate;
import org.copydesk.article.Inline;
import org.copydesk.language.Words;

/** Shapes of lines that stand for themselves, and of prose, which speaks against them. */
enum LineShape implements Signal {
    DATE_LINE(
            "only a date", look -> look.traits().words() <= 14 && look.traits().digits() > 0 && isDate(look)),
    /** {@code TOLLAND, 5 March (Reuters) -}. */
    PLACE_AND_DATE("only a place and a date", look -> look.traits().words() <= 10 && isDateline(look)),
    BULLET("begins with a bullet or number", look -> isBullet(look.text())),
    QUOTE_MARK("begins with a mark of quotation", look -> look.text().startsWith("> ")),
    /** {@code – Gaza –}. */
    CROSSHEAD("set between dashes", look -> look.traits().words() <= 10 && isBetweenDashes(look.text())),
    SHORT_LINE("a short line without end mark", LineShape::isShortLine),
    /** As long as a heading, beginning with a capital. */
    HEADING_LENGTH(
            "as short as a heading",
            look -> look.traits().length() <= 90
                    && look.traits().words() <= 14
                    && look.traits().startsUpper()),
    NO_MARK(
            "no end mark",
            look -> look.traits().ending() == Traits.Ending.OTHER
                    && look.traits().words() <= 40),
    ALL_CAPITALS(
            "all in capitals",
            look -> look.traits().letters() >= 4
                    && look.traits().capitals() == look.traits().letters()),
    SMALL_START("begins with a small letter", look -> !look.traits().startsUpper()),
    /** {@code Goalkeeper: Jo Doe}. */
    INNER_LABEL(
            "a label and a value",
            look -> look.traits().colons() > 0
                    && look.traits().ending() != Traits.Ending.COLON
                    && look.traits().words() <= 14),
    COLON_END("ends in a colon", look -> look.traits().ending() == Traits.Ending.COLON),
    ALL_STRONG("set in bold", look -> look.traits().words() <= 16 && look.isAllInside(Inline.Kind.STRONG)),
    ALL_EMPHASIS("set in italics", look -> look.isAllInside(Inline.Kind.EMPHASIS)),
    LONG_PROSE(
            "several sentences",
            look -> look.traits().breaks() >= 2 && look.traits().length() >= 220),
    SENTENCE("a sentence", look -> look.traits().endsSentence() && look.traits().words() >= 6),
    SPEECH(
            "quotes somebody",
            look -> look.traits().has(Traits.QUOTE)
                    && look.traits().words() >= 12
                    && look.traits().endsSentence()),
    /** {@code “Know the tide.” – Runa Velk}. */
    EPIGRAPH(
            "a quotation and who said it",
            look -> look.traits().has(Traits.QUOTE) && look.traits().length() <= 300 && isEpigraph(look.text())),
    FIRST_PERSON("speaks of “I” or “we”", LineShape::isFirstPerson),
    /** {@code © 2026 The Tolland Herald}. */
    RIGHTS_LINE("claims a copyright", look -> look.traits().length() <= 240 && claims(look)),
    SIGN_START("begins with the sign of copyright", look -> look.text().startsWith("©")),
    CODE_LINE(
            "program text",
            look -> look.traits().has(Traits.BRACE) && look.traits().words() <= 12 && isCode(look.text())),
    TABLE_ROW("columns", look -> look.traits().has(Traits.GAP | Traits.PIPE) && isColumns(look.text()));

    private static final int YEAR_BEFORE = 6;
    private static final int YEAR_BEHIND = 24;

    private final String evidence;
    private final Predicate<Look> test;

    LineShape(String evidence, Predicate<Look> test) {
        this.evidence = evidence;
        this.test = test;
    }

    @Override
    public String id() {
        return Ids.of(this);
    }

    @Override
    public boolean shows(Look look, Page page) {
        return test.test(look);
    }

    @Override
    public String evidence(Look look, Page page) {
        return evidence;
    }

    static boolean isShortLine(Look look) {
        return look.traits().words() <= 14
                && look.traits().length() <= 110
                && !look.traits().endsSentence();
    }

    private static boolean isDate(Look look) {
        return !look.traits().endsSentence() && Dates.isDate(look.head(), look.phrases());
    }

    private static boolean isDateline(Look look) {
        return Dates.isDateline(look.head(), look.phrases());
    }

    private static boolean isEpigraph(String text) {
        int close = Math.max(text.lastIndexOf('”'), Math.max(text.lastIndexOf('"'), text.lastIndexOf('»')));
        int dash = close + 1;
        while (dash < text.length() && text.charAt(dash) <= ' ') {
            dash++;
        }
        boolean opens = !text.isEmpty() && "“\"«".indexOf(text.charAt(0)) >= 0 && close > 1;
        boolean parted = dash > close + 1 && dash + 2 < text.length() && isDash(text.charAt(dash));
        return opens
                && parted
                && text.length() - dash <= 60
                && Character.isUpperCase(text.substring(dash + 1).strip().charAt(0));
    }

    private static boolean isFirstPerson(Look look) {
        Words words = look.head();
        WordSet firstPerson = look.phrases().words("first-person");
        for (int i = 0; i < words.count(); i++) {
            if (firstPerson.has(words, i) && !words.isAllCaps(i)
                    || words.text(i).equals("I")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBullet(String text) {
        int at = 0;
        while (at < text.length() && at < 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean numbered = at > 0 && at + 1 < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ')');
        boolean marked = at == 0 && text.length() > 2 && "*-+•‣◦▪■●·".indexOf(text.charAt(0)) >= 0;
        int blank = numbered ? at + 1 : marked ? 1 : 0;
        return blank > 0 && text.charAt(blank) <= ' ' && hasLetter(text, blank);
    }

    private static boolean hasLetter(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetweenDashes(String text) {
        String line = text.strip();
        return line.length() >= 5
                && isDash(line.charAt(0))
                && isDash(line.charAt(line.length() - 1))
                && line.charAt(1) <= ' '
                && line.charAt(line.length() - 2) <= ' '
                && hasLetter(line, 1);
    }

    private static boolean isDash(char unit) {
        return unit == '-' || unit == '–' || unit == '—';
    }

    /** The sign or word of copyright near a year, or the word with a name: not a credit in a caption with a date. */
    private static boolean claims(Look look) {
        String text = look.text();
        int sign = Math.max(text.indexOf('©'), Math.max(text.indexOf("(c) "), text.indexOf("(C) ")));
        if (sign >= 0 && hasYear(text, sign)) {
            return true;
        }
        Words words = look.head();
        boolean word = words.count() > 1 && (words.is(0, "copyright") || words.is(1, "copyright"));
        return word
                && (hasYear(text, 0)
                        || look.traits().words() <= 12 && look.traits().capitalised() > 1);
    }

    /** True if a year stands within some words of an offset, before or behind it. */
    private static boolean hasYear(String text, int at) {
        int from = Math.max(0, at - YEAR_BEFORE);
        Words near = Words.of(text.substring(from, Math.min(text.length(), at + YEAR_BEHIND)));
        for (int i = 0; i < near.count(); i++) {
            String year = near.folded(i);
            if (year.length() >= 4 && (year.startsWith("19") || year.startsWith("20")) && isDigit(year.charAt(3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static boolean isCode(String text) {
        String line = text.strip();
        char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
        return last == '{' || last == '}' || line.endsWith("};") || line.endsWith("});");
    }

    /** Two gaps of a tab or three blanks, or two upright strokes, between pieces. */
    private static boolean isColumns(String text) {
        int gaps = 0;
        int strokes = 0;
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            strokes += unit == '|' ? 1 : 0;
            gaps += unit == '\t' ? 1 : 0;
            blanks = unit == ' ' ? blanks + 1 : 0;
            gaps += blanks == 3 ? 1 : 0;
        }
        return gaps >= 2 || strokes >= 2;
    }
}
