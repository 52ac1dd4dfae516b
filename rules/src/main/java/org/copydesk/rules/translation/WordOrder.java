package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.language.Lexicon;
import org.copydesk.language.Rows;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;

/**
 * Word order of Romance languages in English words, told by classes of words: a relational adjective behind its noun, or one
 * that was left behind its noun where two were joined.
 */
final class WordOrder {

    private static final WordSet DETERMINERS = WordSet.of(
            "the", "a", "an", "its", "his", "her", "their", "our", "this", "that", "these", "those", "of", "some",
            "any", "several", "many", "no", "each", "every", "in", "for", "by", "with", "on", "against", "about");
    /** Words that may follow a complete noun phrase, but not an adjective that still waits for its noun. */
    private static final WordSet CLOSERS = WordSet.of(
            "in", "of", "on", "at", "to", "by", "for", "with", "from", "between", "among", "against", "that", "which",
            "who", "is", "was", "are", "were", "has", "have", "had", "will", "would", "could", "as", "since", "during",
            "after", "before", "but", "because", "when", "while", "where", "the", "a", "his", "her", "its", "their");

    /** Verbs whose object may have an adjective behind it: made the debate political. */
    private static final WordSet COMPLEMENTED = WordSet.of(
            "make",
            "makes",
            "made",
            "making",
            "keep",
            "keeps",
            "kept",
            "keeping",
            "render",
            "renders",
            "rendered",
            "consider",
            "considers",
            "considered",
            "call",
            "calls",
            "called",
            "find",
            "finds",
            "found",
            "deem",
            "deemed",
            "declare",
            "declared",
            "leave",
            "leaves",
            "left",
            "turn",
            "turned",
            "get",
            "gets",
            "got");

    private static final int VERB_REACH = 8;
    private static final WordSet JOINERS = WordSet.of("or", "and");

    private final Lexicon relational;
    private final Lexicon nouns;
    private final Lexicon afterNoun;

    private WordOrder(Lexicon relational, Lexicon nouns, Lexicon afterNoun) {
        this.relational = relational;
        this.nouns = nouns;
        this.afterNoun = afterNoun;
    }

    /** The one word order, its lists read when the first rule asks: two rules do, one only beside other evidence. */
    static WordOrder english() {
        return Lists.ENGLISH;
    }

    private static WordOrder load() {
        List<String> adjectives = new ArrayList<>();
        for (List<String> row : Rows.load(WordOrder.class, "relational-adjectives.txt", 2)) {
            List<String> flags = List.of(row.get(1).split(" "));
            if (!flags.contains("adv")) {
                adjectives.add(row.get(0) + "\t" + flags.get(0) + (flags.contains("noun") ? " noun" : ""));
            }
        }
        List<String> heads = new ArrayList<>();
        for (List<String> row : Rows.load(WordOrder.class, "head-nouns.txt", 3)) {
            if (!row.get(1).contains("adj")) {
                heads.add(row.get(0));
                heads.add(row.get(2).isEmpty() ? plural(row.get(0)) : row.get(2));
            }
        }
        List<String> fixed = new ArrayList<>();
        for (List<String> row : Rows.load(WordOrder.class, "postnominal-ok.txt", 2)) {
            fixed.add(row.get(0) + "\t" + row.get(1));
        }
        return new WordOrder(
                Lexicon.of(
                        "relational adjectives", adjectives.stream().distinct().toList()),
                Lexicon.of("head nouns", heads.stream().distinct().toList()),
                Lexicon.of("adjectives behind nouns", fixed));
    }

    /** An adjective that stands where English does not put it. */
    record Misplaced(int start, int end, String kind) {}

    /** The adjectives that betray a word order. */
    List<String> adjectives() {
        return relational.entries();
    }

    /** All that is wrong with the order of a block's words. */
    List<Misplaced> in(Block block) {
        List<Misplaced> found = new ArrayList<>();
        Words words = block.words();
        for (int i = 1; i < words.count(); i++) {
            if (relational.contains(words, i)) {
                at(block, words.start(i)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** What is wrong with the order around an adjective, if anything is. */
    Optional<Misplaced> at(Block block, int offset) {
        Words words = block.words();
        int adjective = words.indexAt(offset);
        if (adjective < 1) {
            return Optional.empty();
        }
        Optional<Misplaced> behind = behindNoun(words, adjective);
        Optional<Misplaced> found = behind.isPresent() ? behind : leftBehind(words, adjective);
        return found.filter(each ->
                !block.inside(Inline.Kind.CODE, offset) && !block.quotations().inside(offset));
    }

    /** {@code its influence traditional in the region}. */
    private Optional<Misplaced> behindNoun(Words words, int adjective) {
        int noun = adjective - 1;
        boolean together = words.adjacent(noun) && words.isLowerCase(noun) && nouns.contains(words, noun);
        if (!together || noun == 0 || isNationality(words, adjective) || !introduced(words, noun)) {
            return Optional.empty();
        }
        boolean fixed = afterNoun.contains(words.text(noun, adjective + 1))
                || afterNoun.value(words.text(noun)).filter("word"::equals).isPresent();
        if (fixed
                || !words.isLowerCase(adjective)
                || isNoun(words, adjective)
                || !closes(words, adjective)
                || isComplement(words, noun)) {
            return Optional.empty();
        }
        return Optional.of(new Misplaced(words.start(noun), words.end(adjective), "behind"));
    }

    /** {@code with European proposals or Chinese.} */
    private Optional<Misplaced> leftBehind(Words words, int adjective) {
        if (adjective < 3 || !JOINERS.has(words, adjective - 1) || !endsSentence(words, adjective)) {
            return Optional.empty();
        }
        int noun = adjective - 2;
        boolean plain = words.isLowerCase(noun)
                && nouns.contains(words, noun)
                && words.adjacent(noun)
                && words.adjacent(noun - 1)
                && words.adjacent(adjective - 1);
        boolean joined = plain
                && relational.contains(words, noun - 1)
                && isNationality(words, noun - 1) == isNationality(words, adjective);
        return joined ? Optional.of(new Misplaced(words.start(noun), words.end(adjective), "left")) : Optional.empty();
    }

    /** True if a word that opens a noun phrase stands before the noun, so that it is no verb. */
    private static boolean introduced(Words words, int noun) {
        return words.adjacent(noun - 1) && DETERMINERS.has(words, noun - 1);
    }

    private static boolean isComplement(Words words, int noun) {
        for (int i = Math.max(0, noun - VERB_REACH); i < noun; i++) {
            if (COMPLEMENTED.has(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** True if nothing follows that the adjective could still belong to. */
    private static boolean closes(Words words, int adjective) {
        if (adjective + 1 >= words.count()) {
            return true;
        }
        String text = words.text();
        int end = words.end(adjective);
        boolean mark = end < text.length() && ".;:!?".indexOf(text.charAt(end)) >= 0;
        return mark || words.adjacent(adjective) && CLOSERS.has(words, adjective + 1);
    }

    private static boolean endsSentence(Words words, int word) {
        int end = words.end(word);
        return end >= words.text().length() || ".;".indexOf(words.text().charAt(end)) >= 0;
    }

    private boolean isNationality(Words words, int word) {
        return relational
                .value(words.text(word))
                .filter(value -> value.startsWith("nat"))
                .isPresent();
    }

    /** Whether the adjective is also a noun, so that it may end a compound. */
    private boolean isNoun(Words words, int word) {
        return relational
                .value(words.text(word))
                .filter(value -> value.endsWith("noun"))
                .isPresent();
    }

    private static String plural(String noun) {
        if (noun.endsWith("y") && noun.length() > 2 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        boolean hissing = noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh");
        return noun + (hissing ? "es" : "s");
    }

    /** Holds the lists once they are wanted. */
    private static final class Lists {
        static final WordOrder ENGLISH = load();
    }
}
