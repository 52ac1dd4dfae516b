package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.language.LanguageGuess;
import org.copydesk.language.WordClasses;
import org.copydesk.language.Words;

/** Finds sentences, runs of words and single words of another language in a text that is English. */
final class UntranslatedWords {

    /** Words of a run may have so many unknown ones between them. */
    private static final int REACH = 3;

    private static final int BRACKET_REACH = 200;
    private static final int SHORTEST_ALONE = 4;
    private static final Set<String> INTRODUCTIONS = Set.of(
            "word",
            "words",
            "term",
            "called",
            "named",
            "phrase",
            "project",
            "means",
            "meaning",
            "verb",
            "noun",
            "prefix",
            "slogan",
            "chanted",
            "chanting",
            "shouted",
            "shouting",
            "as",
            "for",
            "aka",
            "or");

    private final ForeignWords foreign;

    UntranslatedWords(ForeignWords foreign) {
        this.foreign = foreign;
    }

    /**
     * Something left in another language.
     *
     * @param start UTF-16 units of the block's text
     */
    record Found(Block block, int start, int end, String language, Extent extent) {

        String text() {
            return block.text().substring(start, end);
        }
    }

    enum Extent {
        PASSAGE,
        WORDS,
        WORD
    }

    /** What stands in a block, by place. @param offsets where telling words stand, ascending */
    List<Found> in(Block block, List<Integer> offsets) {
        List<Found> found = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        Words words = block.words();
        int done = 0;
        int judged = -1;
        for (int offset : offsets) {
            int word = words.indexAt(offset);
            if (offset < done || word < 0 || words.start(word) != offset || !isFree(block, word)) {
                continue;
            }
            int sentence = block.sentences().indexAt(offset);
            Optional<Found> passage = sentence == judged ? Optional.empty() : passage(block, sentence);
            judged = sentence;
            if (passage.isPresent()) {
                found.add(passage.get());
                done = passage.get().end();
            } else {
                left.add(word);
            }
        }
        runs(block, left, found);
        return found;
    }

    /** A sentence, if it is of another language as a whole. */
    private static Optional<Found> passage(Block block, int sentence) {
        if (sentence < 0) {
            return Optional.empty();
        }
        int first = block.sentences().firstWord(sentence);
        int end = block.sentences().wordsEnd(sentence);
        return LanguageGuess.of(block.words(), first, end)
                .filter(guess -> !guess.isEnglish())
                .map(guess -> new Found(
                        block,
                        block.sentences().start(sentence),
                        block.sentences().end(sentence),
                        guess.language(),
                        Extent.PASSAGE));
    }

    private void runs(Block block, List<Integer> hits, List<Found> found) {
        int at = 0;
        while (at < hits.size()) {
            Set<String> shared = new LinkedHashSet<>(foreign.languages(block.words(), hits.get(at)));
            int last = at;
            while (last + 1 < hits.size() && hits.get(last + 1) - hits.get(last) <= REACH) {
                Set<String> both = new LinkedHashSet<>(shared);
                both.retainAll(foreign.languages(block.words(), hits.get(last + 1)));
                if (both.isEmpty()) {
                    break;
                }
                shared = both;
                last++;
            }
            run(block, hits.get(at), hits.get(last), last - at + 1, shared).ifPresent(found::add);
            at = last + 1;
        }
    }

    private Optional<Found> run(Block block, int first, int last, int telling, Set<String> languages) {
        Words words = block.words();
        String language = languages.iterator().next();
        int from = first;
        while (from > 0 && words.adjacent(from - 1) && isPart(words, from - 1, language)) {
            from--;
        }
        // One unknown word may stand between little ones: le quai serait.
        if (from > 1 && bridges(words, from - 1, from - 2, language)) {
            from -= 2;
            while (from > 0 && words.adjacent(from - 1) && isPart(words, from - 1, language)) {
                from--;
            }
        }
        int to = last;
        while (to + 1 < words.count() && words.adjacent(to) && isPart(words, to + 1, language)) {
            to++;
        }
        boolean several = telling > 1 && !words.sameFolded(first, last) || to - from > last - first;
        if (isNamed(words, from, to) || from > 0 && INTRODUCTIONS.contains(words.folded(from - 1))) {
            return Optional.empty();
        }
        if (!several && words.end(first) - words.start(first) < SHORTEST_ALONE) {
            return Optional.empty();
        }
        return Optional.of(
                new Found(block, words.start(from), words.end(to), language, several ? Extent.WORDS : Extent.WORD));
    }

    private boolean bridges(Words words, int unknown, int little, String language) {
        return words.adjacent(unknown)
                && words.adjacent(little)
                && words.isLowerCase(unknown)
                && !WordClasses.isFunctionWord(words, unknown)
                && isPart(words, little, language);
    }

    /** A word that is common in the language and does not bind English sentences too, as {@code a} and {@code no} do. */
    private boolean isPart(Words words, int i, String language) {
        return words.isLowerCase(i) && foreign.isCommon(words, i, language) && !WordClasses.isFunctionWord(words, i);
    }

    /** Whether the words lead up to a capitalised one, or follow one: they may belong to a name or a title. */
    private static boolean isNamed(Words words, int from, int to) {
        boolean before = from > 0 && words.adjacent(from - 1) && words.isCapitalised(from - 1) && from > 1;
        boolean behind = to + 1 < words.count() && words.adjacent(to) && words.isCapitalised(to + 1);
        return before || behind;
    }

    /** Whether a word is running text: in small letters, no part of a loan, an address, a link, a quotation or italics. */
    private boolean isFree(Block block, int word) {
        Words words = block.words();
        int start = words.start(word);
        return words.isLowerCase(word)
                && isParted(words.text(), start, words.end(word))
                && !block.quotations().inside(start)
                && !block.inside(Inline.Kind.EMPHASIS, start)
                && !block.inside(Inline.Kind.LINK, start)
                && !EnglishCopy.isLiteral(block, start)
                && !isBracketed(words.text(), start)
                && !foreign.isLoan(words, word);
    }

    private static boolean isParted(String text, int start, int end) {
        boolean before = start == 0 || Character.isWhitespace(text.charAt(start - 1));
        char next = end < text.length() ? text.charAt(end) : ' ';
        char beyond = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        return before
                && (Character.isWhitespace(next) || ",.;!?".indexOf(next) >= 0 && !Character.isLetterOrDigit(beyond));
    }

    private static boolean isBracketed(String text, int offset) {
        for (int i = offset - 1; i >= 0 && offset - i < BRACKET_REACH; i--) {
            char c = text.charAt(i);
            if (c == ')' || c == ']') {
                return false;
            }
            if (c == '(' || c == '[') {
                return true;
            }
        }
        return false;
    }
}
