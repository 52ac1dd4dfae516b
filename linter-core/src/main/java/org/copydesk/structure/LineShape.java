package org.copydesk.structure;

import org.copydesk.article.Inline;
import org.copydesk.language.Words;

/** Shapes of lines that stand for themselves, and of prose, which speaks against them. */
enum LineShape implements Signal {
    DATE_LINE("only a date"),
    /** {@code TOLLAND, 5 March (Reuters) -}. */
    PLACE_AND_DATE("only a place and a date"),
    BULLET("begins with a bullet or number"),
    QUOTE_MARK("begins with a mark of quotation"),
    /** {@code – Gaza –}. */
    CROSSHEAD("set between dashes"),
    SHORT_LINE("a short line without end mark"),
    /** As long as a heading, beginning with a capital. */
    HEADING_LENGTH("as short as a heading"),
    NO_MARK("no end mark"),
    ALL_CAPITALS("all in capitals"),
    SMALL_START("begins with a small letter"),
    /** {@code Goalkeeper: Jo Doe}. */
    INNER_LABEL("a label and a value"),
    COLON_END("ends in a colon"),
    ALL_STRONG("set in bold"),
    ALL_EMPHASIS("set in italics"),
    LONG_PROSE("several sentences"),
    SENTENCE("a sentence"),
    SPEECH("quotes somebody"),
    /** {@code “Know the tide.” – Runa Velk}. */
    EPIGRAPH("a quotation and who said it"),
    FIRST_PERSON("speaks of “I” or “we”"),
    /** {@code © 2026 The Tolland Herald}. */
    RIGHTS_LINE("claims a copyright"),
    SIGN_START("begins with the sign of copyright"),
    CODE_LINE("program text"),
    TABLE_ROW("columns");

    private static final int YEAR_BEFORE = 6;
    private static final int YEAR_BEHIND = 24;

    private final String evidence;

    LineShape(String evidence) {
        this.evidence = evidence;
    }

    @Override
    public String id() {
        return Ids.of(this);
    }

    @Override
    public boolean shows(Look look, Page page) {
        return switch (this) {
            case DATE_LINE -> look.traits().words() <= 14 && look.traits().digits() > 0 && isDate(look);
            case PLACE_AND_DATE -> look.traits().words() <= 10 && isDateline(look);
            case BULLET -> isBullet(look.text());
            case QUOTE_MARK -> look.text().startsWith("> ");
            case CROSSHEAD -> look.traits().words() <= 10 && isBetweenDashes(look.text());
            case SHORT_LINE -> isShortLine(look);
            case HEADING_LENGTH ->
                look.traits().length() <= 90
                        && look.traits().words() <= 14
                        && look.traits().startsUpper();
            case NO_MARK ->
                look.traits().ending() == Traits.Ending.OTHER && look.traits().words() <= 40;
            case ALL_CAPITALS ->
                look.traits().letters() >= 4
                        && look.traits().capitals() == look.traits().letters();
            case SMALL_START -> !look.traits().startsUpper();
            case INNER_LABEL ->
                look.traits().colons() > 0
                        && look.traits().ending() != Traits.Ending.COLON
                        && look.traits().words() <= 14;
            case COLON_END -> look.traits().ending() == Traits.Ending.COLON;
            case ALL_STRONG -> look.traits().words() <= 16 && look.isAllInside(Inline.Kind.STRONG);
            case ALL_EMPHASIS -> look.isAllInside(Inline.Kind.EMPHASIS);
            case LONG_PROSE -> look.traits().breaks() >= 2 && look.traits().length() >= 220;
            case SENTENCE -> look.traits().endsSentence() && look.traits().words() >= 6;
            case SPEECH ->
                look.traits().has(Traits.QUOTE)
                        && look.traits().words() >= 12
                        && look.traits().endsSentence();
            case EPIGRAPH ->
                look.traits().has(Traits.QUOTE) && look.traits().length() <= 300 && isEpigraph(look.text());
            case FIRST_PERSON -> isFirstPerson(look);
            case RIGHTS_LINE -> look.traits().length() <= 240 && claims(look);
            case SIGN_START -> look.text().startsWith("©");
            case CODE_LINE -> look.traits().has(Traits.BRACE) && look.traits().words() <= 12 && isCode(look.text());
            case TABLE_ROW -> look.traits().has(Traits.GAP | Traits.PIPE) && isColumns(look.text());
        };
    }

    @Override
    public String evidence(Look look, Page page) {
        return evidence;
    }

    static boolean isShortLine(Look look) {
        return look.traits().length() <= 110
                && look.traits().words() <= 14
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
        ListedWords firstPerson = look.phrases().words("first-person");
        for (int i = 0; i < words.count(); i++) {
            boolean lone = words.end(i) - words.start(i) == 1;
            if (firstPerson.has(words, i) && !words.isAllCaps(i)
                    || lone && words.text().charAt(words.start(i)) == 'I') {
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
