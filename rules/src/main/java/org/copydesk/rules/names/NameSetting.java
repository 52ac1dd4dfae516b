package org.copydesk.rules.names;

import java.util.List;
import java.util.Set;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.language.LanguageGuess;
import org.copydesk.language.Quotation;
import org.copydesk.language.Words;
import org.copydesk.rule.Hit;

/** What stands around a listed name where it was found: whether it is a name at all there, and whose. */
final class NameSetting {

    /** Words before a place that one is in, goes to or comes from. */
    private static final Set<String> PLACE_WORDS = Set.of(
            "in",
            "to",
            "from",
            "near",
            "outside",
            "around",
            "via",
            "between",
            "across",
            "through",
            "into",
            "towards",
            "toward",
            "leaving",
            "visited",
            "visiting",
            "inside",
            "reached",
            "reaching",
            "throughout",
            "within",
            "beyond");

    /** Words behind which a name is spoken of as a word. */
    private static final Set<String> SPEAKING_OF_WORDS = Set.of(
            "called",
            "named",
            "name",
            "names",
            "spelt",
            "spelled",
            "spelling",
            "spellings",
            "known",
            "word",
            "words",
            "renamed",
            "pronounced",
            "meaning",
            "means",
            "sign",
            "signs",
            "translation",
            "translates",
            "exonym",
            "endonym");

    /** Words before {@code of} and a place. */
    private static final Set<String> PLACE_NOUNS = Set.of(
            "city",
            "town",
            "port",
            "capital",
            "mayor",
            "region",
            "province",
            "village",
            "outskirts",
            "suburbs",
            "suburb",
            "streets",
            "airport",
            "north",
            "south",
            "east",
            "west",
            "coast",
            "governor",
            "bishop",
            "archbishop",
            "district",
            "districts",
            "residents",
            "inhabitants",
            "people",
            "citizens",
            "centre",
            "center",
            "republic",
            "kingdom",
            "island",
            "state",
            "harbour",
            "harbor",
            "army",
            "government");

    private static final int LONGEST_TITLE = 5;
    private static final int WORDS_AROUND = 30;
    private static final int DEEPEST_NESTING = 3;

    private NameSetting() {}

    /** Whether the hit is a word or words of their own, perhaps with a possessive behind, and no program text. */
    static boolean isWhole(Hit hit) {
        Words words = hit.block().words();
        int word = words.indexAt(hit.start());
        boolean begins = word >= 0 && words.start(word) == hit.start();
        return begins
                && isWordEnd(words, hit.end())
                && !hit.block().is(Role.CODE)
                && !hit.block().inside(Inline.Kind.CODE, hit.start())
                && !isAddress(hit.block().text(), hit.start(), hit.end());
    }

    /** A word ends there, with a possessive or a participle ({@code Paris-based}) behind, or none. */
    private static boolean isWordEnd(Words words, int end) {
        int word = words.indexAt(end - 1);
        if (word < 0) {
            return false;
        }
        String text = words.text();
        return words.end(word) == end || isApostrophe(text.charAt(end)) || isBased(text, end);
    }

    private static boolean isBased(String text, int end) {
        return text.startsWith("-based", end) || text.startsWith("-born", end) || text.startsWith("-bound", end);
    }

    static boolean isApostrophe(char unit) {
        return unit == '\'' || unit == '’';
    }

    /** Part of a web or mail address, a handle, a hashtag or a file's name. */
    static boolean isAddress(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        if (before != ' ') {
            boolean dotted = before == '.' && start > 1 && Character.isLetterOrDigit(text.charAt(start - 2));
            if (dotted || before == '&' || isJoint(before)) {
                return true;
            }
        }
        if (end + 1 >= text.length()) {
            return false;
        }
        char after = text.charAt(end);
        return after != ' '
                && (after == '.' || after != '#' && isJoint(after))
                && Character.isLetterOrDigit(text.charAt(end + 1))
                && !Character.isUpperCase(text.charAt(end + 1));
    }

    private static boolean isJoint(char unit) {
        return unit == '@' || unit == '#' || unit == '/' || unit == '\\' || unit == '_' || unit == '=';
    }

    /** Whether a preposition of place or the like stands before it. */
    static boolean isPlace(Hit hit) {
        Words words = hit.block().words();
        int word = words.indexAt(hit.start());
        if (word < 1 || !words.adjacent(word - 1)) {
            return false;
        }
        boolean of = word > 1 && words.is(word - 1, "of") && PLACE_NOUNS.contains(words.folded(word - 2));
        return of || PLACE_WORDS.contains(words.folded(word - 1));
    }

    /** Whether the sentence speaks of the name as a name: {@code Aachen, called Aix-la-Chapelle in French}. */
    static boolean isMentioned(Hit hit) {
        Words words = hit.block().words();
        int from = Math.max(0, words.indexAt(hit.start()) - 8);
        int to = Math.min(words.count(), words.firstFrom(hit.end()) + 6);
        for (int i = from; i < to; i++) {
            String folded = words.folded(i);
            if (SPEAKING_OF_WORDS.contains(folded)
                    || folded.equals("for") && i > from && LanguageName.isOne(words.folded(i - 1))) {
                return true;
            }
        }
        char before = hit.start() > 0 ? hit.block().text().charAt(hit.start() - 1) : ' ';
        char after =
                hit.end() < hit.block().text().length() ? hit.block().text().charAt(hit.end()) : ' ';
        return before == '(' && after == ')' || before == '/' || after == '/';
    }

    /** Whether it stands in quotation marks that hold a title or words of another language, or in italics. */
    static boolean isForeignOrTitle(Hit hit) {
        Block block = hit.block();
        if (block.inside(Inline.Kind.EMPHASIS, hit.start())) {
            return true;
        }
        List<Quotation> all = block.quotations().all();
        int last = lastFrom(all, hit.start());
        for (int i = last; i >= 0 && i > last - DEEPEST_NESTING; i--) {
            if (all.get(i).contains(hit.start()) && !isEnglishSpeech(block.words(), all.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The last quotation that begins at an offset or before it; -1 if there is none. */
    private static int lastFrom(List<Quotation> all, int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Whether the words around it are of another language. */
    static boolean isAmongForeignWords(Hit hit) {
        Words words = hit.block().words();
        int word = words.indexAt(hit.start());
        int from = Math.max(0, word - WORDS_AROUND);
        int to = Math.min(words.count(), word + WORDS_AROUND);
        return LanguageGuess.of(words, from, to)
                .filter(guess -> !guess.isEnglish())
                .isPresent();
    }

    private static boolean isEnglishSpeech(Words words, Quotation quotation) {
        int from = words.firstFrom(quotation.start());
        int to = Math.min(words.firstFrom(quotation.end()), from + 2 * WORDS_AROUND);
        return to - from > LONGEST_TITLE
                && LanguageGuess.of(words, from, to)
                        .map(LanguageGuess::isEnglish)
                        .orElse(false);
    }
}
