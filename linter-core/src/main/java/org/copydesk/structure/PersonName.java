package org.copydesk.structure;

import java.util.List;
import org.copydesk.language.Words;

/** Tells where a run of words reads as a person's name: two to five capitalised words, initials and particles among them. */
final class PersonName {

    private static final int MOST_WORDS = 5;
    private static final ListedWords PARTICLES = ListedWords.of(List.of(
            "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "van", "von", "der", "den", "ten", "ter",
            "zu", "zur", "al", "el", "bin", "ibn", "ben", "la", "le", "y", "e", "af", "av"));
    private static final ListedWords TITLES = ListedWords.of(
            List.of("dr", "prof", "mr", "mrs", "ms", "sir", "dame", "lord", "lady", "rev", "father", "sister"));
    private static final ListedWords SUFFIXES = ListedWords.of(List.of("jr", "sr", "ii", "iii", "iv", "phd", "md"));

    private PersonName() {}

    /** Index behind the name that begins with word {@code from}, or {@code from} if none does. */
    static int end(Words words, int from, Phrases phrases) {
        int at = from;
        if (at < words.count() && TITLES.has(words, at)) {
            at++;
        }
        int full = 0;
        int end = from;
        while (at < words.count() && at - from < MOST_WORDS && (at == from || joins(words, at - 1))) {
            if (full > 0 && SUFFIXES.has(words, at)) {
                end = at + 1;
            } else if (isNamePart(words, at, phrases)) {
                full += words.end(at) - words.start(at) > 1 ? 1 : 0;
                end = at + 1;
            } else if (at == from || !PARTICLES.has(words, at) || words.isCapitalised(at)) {
                break;
            }
            at++;
        }
        return full >= 2 || full == 1 && hasInitial(words, from, end) ? end : from;
    }

    /** True if the words from {@code from} on are one name and nothing else. */
    static boolean isWhole(Words words, int from, Phrases phrases) {
        int end = end(words, from, phrases);
        return end > from && end == words.count();
    }

    private static boolean isNamePart(Words words, int at, Phrases phrases) {
        if (!words.isCapitalised(at) || phrases.words("not-name").has(words, at)) {
            return false;
        }
        String text = words.text();
        int end = words.end(at);
        for (int i = words.start(at); i < end; i++) {
            char unit = text.charAt(i);
            if (!Character.isLetter(unit) && "-.'’".indexOf(unit) < 0 && !Character.isSurrogate(unit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasInitial(Words words, int from, int end) {
        for (int i = from; i < end - 1; i++) {
            int length = words.end(i) - words.start(i);
            if (length == 1 || words.text(i).indexOf('.') > 0) {
                return true;
            }
        }
        return false;
    }

    /** True if only a blank, or the dot of an initial or title and a blank, stands between a word and the next. */
    private static boolean joins(Words words, int at) {
        String text = words.text();
        int i = words.end(at);
        int next = words.start(at + 1);
        boolean shortened = words.end(at) - words.start(at) <= 4;
        if (i < next && text.charAt(i) == '.' && shortened) {
            i++;
        }
        while (i < next && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0')) {
            i++;
        }
        return i == next;
    }
}
