package org.copydesk.rules.caption;

import java.util.Optional;
import org.copydesk.language.Agencies;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;
import org.copydesk.text.Span;

/**
 * Finds {@code Jo Doe/AP Photo} and {@code REUTERS/Jo Doe} in running text that a scraper joined a caption to. It counts
 * where a sentence begins before it or the agency says that it is a picture, and no sentence goes on behind it.
 */
final class SlashCredit {

    private static final int FEWEST_NAMES = 2;
    private static final int MOST_NAMES = 5;
    private static final int MOST_LABEL_WORDS = 4;

    private static final WordSet SUPPLIED = WordSet.of(
            "contributed",
            "handout",
            "pool",
            "courtesy",
            "submitted",
            "staff",
            "supplied",
            "provided",
            "screenshot",
            "file",
            "archive",
            "stringer",
            "freelance");

    private static final WordSet PICTURES = WordSet.of(
            "photo",
            "photos",
            "image",
            "images",
            "picture",
            "pictures",
            "photographer",
            "pool",
            "file",
            "handout",
            "archive",
            "foto");

    private SlashCredit() {}

    /** The first of them at or behind an offset of the text, with a stroke or sign before it; ranges in UTF-16 units. */
    static Optional<Span> in(Words words, int from) {
        String text = words.text();
        for (int slash = text.indexOf('/', from); slash > 0; slash = text.indexOf('/', slash + 1)) {
            Optional<Span> credit = around(words, slash);
            if (credit.isPresent() && credit.get().start() >= from) {
                return credit;
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> around(Words words, int slash) {
        int right = words.firstFrom(slash);
        if (right <= 0 || right >= words.count() || words.start(right) > slash + 2) {
            return Optional.empty();
        }
        int end = agencyEnd(words, right);
        int start = nameStart(words, right);
        if (end > 0 && start >= 0) {
            return span(words, start, end);
        }
        int agency = agencyStart(words, right);
        int names = agency < 0 ? 0 : namesFrom(words, right);
        for (int count = names; count >= FEWEST_NAMES; count--) {
            Optional<Span> credit = span(words, agency, right + count);
            if (credit.isPresent()) {
                return credit;
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> span(Words words, int name, int end) {
        String text = words.text();
        int start = words.start(labelStart(words, name));
        int before = lastBefore(text, start);
        boolean signed = before >= 0 && "|©".indexOf(text.charAt(before)) >= 0;
        boolean opens = before < 0 || signed || ".!?)”\"’:\n".indexOf(text.charAt(before)) >= 0;
        boolean picture = start < words.start(name) || PICTURES.has(words, end - 1);
        if (!(opens || picture) || goesOn(text, words.end(end - 1))) {
            return Optional.empty();
        }
        return Optional.of(new Span(signed ? before : start, words.end(end - 1)));
    }

    /** Index of the first word of the label that stands right before a name; the name's own where there is none. */
    private static int labelStart(Words words, int name) {
        for (int at = Math.max(0, name - MOST_LABEL_WORDS); at < name; at++) {
            String label = words.text().substring(words.start(at), words.start(name));
            int end = CreditLabel.end(label, Words.of(label));
            if (end > 0 && label.substring(end).isBlank()) {
                return at;
            }
        }
        return name;
    }

    /** True if a small letter, a comma or a hyphen follows: a sentence that speaks of the agency goes on. */
    private static boolean goesOn(String text, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        char next = text.charAt(at);
        return Character.isLowerCase(next)
                || at == end && next != '.' && next != '\n' && next != ')'
                || ",;".indexOf(next) >= 0;
    }

    /** Index behind the agencies that begin with word {@code at}, {@code /} between them; -1 if there is none. */
    private static int agencyEnd(Words words, int at) {
        int length = Agencies.standard().match(words, at);
        if (length == 0 && words.isCapitalised(at) && SUPPLIED.has(words, at)) {
            length = 1;
        }
        if (length == 0) {
            return -1;
        }
        int end = at + length;
        while (end < words.count() && words.isCapitalised(end) && words.adjacent(end - 1) && PICTURES.has(words, end)) {
            end++;
        }
        boolean more = end < words.count() && isSlash(words, end);
        int next = more ? agencyEnd(words, end) : -1;
        return next < 0 ? end : next;
    }

    /** Index of the first word of the name that ends before a slash; -1 if there is none of two words. */
    private static int nameStart(Words words, int right) {
        int start = right;
        while (start > 0
                && right - start < MOST_NAMES
                && isName(words, start - 1)
                && (start == right || isJoined(words, start))) {
            start--;
        }
        return right - start >= FEWEST_NAMES ? start : -1;
    }

    /** How many words of a name begin with word {@code at}, three at most. */
    private static int namesFrom(Words words, int at) {
        int end = at;
        while (end < words.count() && end - at < 3 && isName(words, end) && (end == at || isJoined(words, end))) {
            end++;
        }
        return end - at;
    }

    private static int agencyStart(Words words, int right) {
        for (int start = right - 1; start >= Math.max(0, right - 4); start--) {
            int length = Agencies.standard().match(words, start);
            int end = start + length;
            while (length > 0 && end < right && PICTURES.has(words, end)) {
                end++;
            }
            if (length > 0 && end == right) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isName(Words words, int i) {
        return words.isCapitalised(i) && !Character.isDigit(words.text(i).charAt(0));
    }

    /** True if only blanks, or the dot of an initial, stand before a word. */
    private static boolean isJoined(Words words, int i) {
        String between = words.text().substring(words.end(i - 1), words.start(i));
        int length = words.end(i - 1) - words.start(i - 1);
        return between.isBlank() && between.indexOf('\n') < 0 || length <= 2 && between.equals(". ");
    }

    private static boolean isSlash(Words words, int i) {
        String between =
                words.text().substring(words.end(i - 1), words.start(i)).strip();
        return between.equals("/");
    }

    private static int lastBefore(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before;
    }
}
