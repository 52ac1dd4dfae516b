package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.language.EnglishDates;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;
import org.copydesk.rules.translation.WordOrder.Misplaced;

/** Order of a whole sentence taken over: an adverbial between verb and object, a subject that is said again. */
final class SentenceOrder {

    /** Verbs that take a thing and no clause: {@code said Thursday the plan works} is how American agencies write. */
    private static final List<String> VERBS = List.of(
            "praised",
            "visited",
            "condemned",
            "criticized",
            "criticised",
            "denounced",
            "inaugurated",
            "signed",
            "received",
            "welcomed",
            "discussed",
            "presented",
            "opened",
            "launched",
            "adopted",
            "approved",
            "rejected",
            "unveiled",
            "accused",
            "attacked",
            "defended",
            "blamed",
            "celebrated",
            "chaired",
            "attended",
            "met",
            "greeted",
            "hosted",
            "arrested",
            "won",
            "lost",
            "joined",
            "published",
            "commemorated",
            "evacuated",
            "seized",
            "bombed",
            "named",
            "appointed",
            "hailed");

    private static final WordSet PARTS = WordSet.of("morning", "afternoon", "evening", "night");
    private static final WordSet PLACES = WordSet.of("in", "at", "from");
    private static final WordSet OPENERS = WordSet.of("the", "a", "an", "his", "her", "its", "their");
    private static final int LONGEST_PLACE = 3;
    private static final List<String> SUBJECTS = List.of("he", "she", "they", "you");
    private static final List<String> AUXILIARIES = List.of(
            "could",
            "couldn't",
            "must",
            "was",
            "wasn't",
            "is",
            "isn't",
            "has",
            "hasn't",
            "had",
            "will",
            "won't",
            "did",
            "didn't",
            "does",
            "doesn't",
            "would",
            "should",
            "can",
            "can't",
            "were",
            "are",
            "have");
    private static final Set<String> DEITIES = Set.of("god", "lord", "jesus", "christ", "allah", "father", "almighty");

    private SentenceOrder() {}

    /** Verbs with a weekday behind them: rare enough to wake a rule that reads long lists. */
    static List<String> dayPhrases() {
        List<String> all = new ArrayList<>();
        VERBS.forEach(verb -> EnglishDates.WEEKDAYS.forEach(day -> all.add(verb + ' ' + day)));
        return all;
    }

    /** All that may be told to {@link #at}. */
    static List<String> phrases() {
        List<String> all = new ArrayList<>(dayPhrases());
        SUBJECTS.forEach(subject -> AUXILIARIES.forEach(verb -> all.add(subject + ' ' + verb)));
        return all;
    }

    /** What is wrong where one of the phrases stands, if anything is. */
    static Optional<Misplaced> at(Block block, int start) {
        Words words = block.words();
        int first = words.indexAt(start);
        if (first < 1 || block.quotations().inside(start) || block.inside(Inline.Kind.CODE, start)) {
            return Optional.empty();
        }
        return words.isLowerCase(first) ? parted(words, first) : again(block, first);
    }

    /** {@code praised Thursday in Kazakhstan the state}. */
    private static Optional<Misplaced> parted(Words words, int verb) {
        int at = verb + 1;
        if (at >= words.count() || !words.isCapitalised(at)) {
            return Optional.empty();
        }
        if (next(words, at) && PARTS.has(words, at + 1)) {
            at++;
        }
        if (next(words, at) && PLACES.has(words, at + 1)) {
            int place = at + 1;
            while (next(words, place) && place - at <= LONGEST_PLACE && words.isCapitalised(place + 1)) {
                place++;
            }
            at = place > at + 1 ? place : at;
        }
        boolean object = next(words, at) && OPENERS.has(words, at + 1) && next(words, at + 1);
        return object ? Optional.of(new Misplaced(words.start(verb), words.end(at + 2), "parted")) : Optional.empty();
    }

    private static boolean next(Words words, int i) {
        return i + 1 < words.count() && words.adjacent(i);
    }

    /** {@code Tom Hale He couldn't}: a pronoun with a capital right behind a name. */
    private static Optional<Misplaced> again(Block block, int pronoun) {
        Words words = block.words();
        int name = pronoun - 1;
        boolean named = words.adjacent(name)
                && words.isCapitalised(name)
                && !words.isAllCaps(name)
                && words.end(name) + 1 == words.start(pronoun)
                && name > 0
                && words.adjacent(name - 1)
                && isRunning(words, pronoun + 1)
                && !isDeity(words, name);
        boolean marked = block.inlines().stream()
                .anyMatch(inline -> inline.range().end() == words.end(name)
                        || inline.range().start() == words.start(pronoun)
                        || inline.range().start() == words.end(name));
        return named && !marked
                ? Optional.of(new Misplaced(words.start(name), words.end(pronoun + 1), "again"))
                : Optional.empty();
    }

    /** Whether the words from there on are no title, where each has a capital. */
    private static boolean isRunning(Words words, int from) {
        int small = 0;
        for (int i = from; i < words.count() && i < from + 3; i++) {
            small += words.isLowerCase(i) ? 1 : 0;
        }
        return small >= 2;
    }

    private static boolean isDeity(Words words, int name) {
        for (int i = Math.max(0, name - 12); i <= name; i++) {
            if (DEITIES.contains(words.folded(i))) {
                return true;
            }
        }
        return false;
    }
}
