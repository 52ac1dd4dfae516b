package org.copydesk.structure;

import java.util.List;
import org.copydesk.language.Folding;
import org.copydesk.language.Words;

/**
 * Finds where a block was run together from pieces of a page: a labelled date or a credit in front of the text, and the
 * headline behind a credit. Only seams that are certain count. Immutable.
 */
final class Seams {

    private static final int SEARCHED = 400;
    private static final int HEAD_WORDS = 12;
    private static final int LEAST_REST = 40;
    private static final int LEAST_TITLE_WORDS = 4;
    private static final int LONGEST_AGENCY = 40;
    private static final String ISO_DAY = "0000-00-00";

    private final Phrases phrases;
    /** Folded; empty if it is too short to be told in other text. */
    private final String title;

    Seams(Phrases phrases, String title) {
        this.phrases = phrases;
        boolean told = title.length() <= SEARCHED && Words.of(title).count() >= LEAST_TITLE_WORDS;
        this.title = told ? Folding.fold(title) : "";
    }

    /** Offsets in the text where a new piece begins, ascending, in UTF-16 units. */
    List<Integer> in(String text) {
        if (text.length() < LEAST_REST) {
            return List.of();
        }
        int titled = titleStart(text);
        if (titled > 0) {
            int credit = Credits.tail(text.substring(0, titled).strip(), phrases);
            return credit > 0 ? List.of(credit, titled) : List.of(titled);
        }
        int head = Math.max(dateEnd(text), creditHeadEnd(text));
        if (head > 0) {
            return List.of(head + 1);
        }
        int caption = captionEnd(text);
        if (caption > 0) {
            return List.of(caption + 1);
        }
        return text.indexOf('/') > 0 ? aroundCredit(text) : List.of();
    }

    /** Where the title begins that ends a text behind a credit; -1 if it does not. */
    private int titleStart(String text) {
        int start = text.length() - title.length();
        if (title.isEmpty() || start <= 0 || text.charAt(start - 1) > ' ') {
            return -1;
        }
        if (!Folding.fold(text.substring(start)).equals(title)) {
            return -1;
        }
        String before = text.substring(0, start).strip();
        return Credits.isCredit(before, phrases) || Credits.tail(before, phrases) > 0 ? start : -1;
    }

    /** Where a date with its field's name ends, as in {@code date 2026-03-03 The ferry …}; -1 if none begins the text. */
    private int dateEnd(String text) {
        int blank = text.indexOf(' ');
        int end = blank + 1 + ISO_DAY.length();
        if (blank <= 0
                || blank > LONGEST_AGENCY
                || !opensYear(text, blank + 1)
                || !phrases.words("date-labels").hasAll(Words.of(text.substring(0, blank)))
                || !opensText(text, end)) {
            return -1;
        }
        for (int i = 0; i < ISO_DAY.length(); i++) {
            char unit = text.charAt(blank + 1 + i);
            if (ISO_DAY.charAt(i) == '0' ? unit < '0' || unit > '9' : unit != '-') {
                return -1;
            }
        }
        return end;
    }

    private static boolean opensYear(String text, int at) {
        return at < text.length() && (text.charAt(at) == '1' || text.charAt(at) == '2');
    }

    /** Where a credit ends that begins the text with its label and closes with an agency; -1 if none does. */
    private int creditHeadEnd(String text) {
        if (!phrases.mayStartCredit(Opening.of(text))) {
            return -1;
        }
        Words words = Words.of(text.substring(0, Math.min(text.length(), SEARCHED / 2)));
        PhraseHits hits = new PhraseHits();
        phrases.find(first(words, 4), true, false, hits);
        if (!hits.has(phrases.section("credit-start")) && !hits.has(phrases.section("credit-label"))) {
            return -1;
        }
        int found = -1;
        for (int i = 1; i < Math.min(HEAD_WORDS, words.count()); i++) {
            int end = agencyEnd(text, words.start(i));
            if (end > 0 && opensText(text, end) && Credits.isCredit(text.substring(0, end), phrases)) {
                found = end;
            }
        }
        return found;
    }

    /** The first words, with the mark that follows them. */
    private static Words first(Words words, int count) {
        int last = Math.min(count, words.count());
        return last == 0 ? words : Words.of(words.text().substring(0, words.end(last - 1)));
    }

    /** The seams around {@code Jo Doe/AP Photo} with a capital behind it. */
    private List<Integer> aroundCredit(String text) {
        int slash = text.indexOf('/');
        while (slash > 0 && slash < SEARCHED) {
            int end = agencyEnd(text, slash + 1);
            int start = end > 0 && opensText(text, end) ? nameStart(text, slash) : -1;
            if (start == 0) {
                return List.of(end + 1);
            }
            if (start > 0) {
                return List.of(start, end + 1);
            }
            slash = text.indexOf('/', slash + 1);
        }
        return List.of();
    }

    /** Where the agency that begins at an offset ends; -1 if none does. */
    private int agencyEnd(String text, int from) {
        Words words = Words.of(text.substring(from, Math.min(text.length(), from + LONGEST_AGENCY)));
        int found = -1;
        for (int count = 1; count <= 3 && count < words.count(); count++) {
            PhraseHits hits = new PhraseHits();
            phrases.find(Words.of(words.text(0, count)), true, true, hits);
            String agency = hits.longest(phrases.section("agency"));
            if (agency.length() == words.text(0, count).length() && words.start(0) == 0) {
                found = from + words.end(count - 1);
            }
        }
        return found;
    }

    /** True if a blank and no small letter stand at an offset and a sentence's worth of text follows. */
    private static boolean opensText(String text, int at) {
        if (at + LEAST_REST > text.length() || text.charAt(at) != ' ') {
            return false;
        }
        char first = text.charAt(at + 1);
        return Character.isUpperCase(first) || Character.isDigit(first) || "“\"$€£«".indexOf(first) >= 0;
    }

    /** Where the person's name begins that ends at a slash: at the start, or behind an upright stroke or end mark. */
    private int nameStart(String text, int slash) {
        int start = slash;
        while (start > 0 && (".|©!?".indexOf(text.charAt(start - 1)) < 0 || isInitial(text, start - 1))) {
            start--;
        }
        Words name = Words.of(text.substring(start, slash));
        if (!PersonName.isWhole(name, 0, phrases)) {
            return -1;
        }
        boolean stroke = start > 0 && "|©".indexOf(text.charAt(start - 1)) >= 0;
        return stroke ? start - 1 : start;
    }

    /** True if a stop stands behind a lone capital. */
    private static boolean isInitial(String text, int stop) {
        return stop > 0
                && text.charAt(stop) == '.'
                && Character.isUpperCase(text.charAt(stop - 1))
                && (stop == 1 || !Character.isLetterOrDigit(text.charAt(stop - 2)));
    }

    /** Where a caption ends whose credit in brackets the text goes on behind: {@code … in Orm. (Jo Doe/AP) The board …}. */
    private int captionEnd(String text) {
        int open = text.indexOf('(');
        int close = open < 0 ? -1 : text.indexOf(')', open);
        boolean early = close > 0 && open > LEAST_REST / 2 && close < SEARCHED && opensText(text, close + 1);
        if (!early || text.charAt(open - 1) != ' ' || !isCaptionSized(text.substring(0, open))) {
            return -1;
        }
        String credit = text.substring(open, close + 1);
        boolean signed = credit.indexOf('/') > 0
                || credit.indexOf(':') > 0
                || credit.contains(" by ")
                || credit.contains(" via ");
        return signed && Credits.isSure(credit, phrases) ? close + 1 : -1;
    }

    /** True if a text ends as a sentence does, and is one. */
    private static boolean isCaptionSized(String before) {
        Traits traits = Traits.of(before.strip());
        return traits.endsSentence() && traits.breaks() == 0 && traits.words() >= LEAST_TITLE_WORDS;
    }
}
