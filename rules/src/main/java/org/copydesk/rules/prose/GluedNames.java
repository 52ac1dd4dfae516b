package org.copydesk.rules.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Block;
import org.copydesk.language.Words;

/**
 * Names of an article with the next word glued to them, as a lost link or bold edge leaves them: {@code Halmmayor}. What
 * the article says elsewhere is the evidence: the name alone, better with the same given name before it.
 */
final class GluedNames {
    private static final int SHORTEST_NAME = 4;
    private static final int SHORTEST_GLUED = 7;
    private static final int LONG_WORD = 5;

    private final List<Block> texts;
    /** How often each capitalised word stands in the texts, folded. */
    private final Map<String, Integer> names = new LinkedHashMap<>();

    /** Takes what was found: {@code cut} is where the second word begins. */
    interface Taker {
        void take(Block block, int start, int cut, int end);
    }

    private record Word(Block block, int index) {}

    private GluedNames(List<Block> texts) {
        this.texts = texts;
    }

    static void find(List<Block> texts, Taker taker) {
        GluedNames finder = new GluedNames(texts);
        List<Word> candidates = finder.collect();
        candidates.forEach(word -> finder.judge(word, taker));
    }

    private List<Word> collect() {
        List<Word> candidates = new ArrayList<>();
        for (Block block : texts) {
            Words words = block.words();
            for (int i = 0; i < words.count(); i++) {
                int length = words.end(i) - words.start(i);
                if (length >= SHORTEST_NAME && words.isCapitalised(i)) {
                    names.merge(words.folded(i), 1, Integer::sum);
                    if (length >= SHORTEST_GLUED && isWord(words, i)) {
                        candidates.add(new Word(block, i));
                    }
                }
            }
        }
        return candidates;
    }

    /** Whether all but the first letters are small; {@code DTHalm} is a candidate too. */
    private static boolean isWord(Words words, int i) {
        return GluedWord.isSmall(words.text(), words.start(i) + 3, words.end(i));
    }

    private void judge(Word word, Taker taker) {
        Words words = word.block().words();
        int i = word.index();
        String folded = words.folded(i);
        int start = words.start(i);
        int end = words.end(i);
        if (folded.length() != end - start || names.getOrDefault(folded, 0) > 1) {
            return;
        }
        if (!GluedWord.isSmall(words.text(), start + 1, end)) {
            int cut = nameAt(words, i);
            if (cut > 0) {
                taker.take(word.block(), start, start + cut, end);
            }
            return;
        }
        for (int cut = folded.length() - 3; cut >= SHORTEST_NAME; cut--) {
            String name = folded.substring(0, cut);
            String rest = folded.substring(cut);
            boolean known = names.containsKey(name);
            if ((known || GluedWord.LITTLE.contains(rest)) && isGlued(words, i, name, rest, known)) {
                taker.take(word.block(), start, start + cut, end);
                return;
            }
        }
    }

    /** Whether a word stands before that is capitalised like a given name and is no common word. */
    private static boolean isAfterGivenName(Words words, int i) {
        return i > 0
                && words.adjacent(i - 1)
                && words.isCapitalised(i - 1)
                && !words.isAllCaps(i - 1)
                && !CommonWords.has(words.text(i - 1));
    }

    private boolean isGlued(Words words, int i, String name, String rest, boolean known) {
        boolean little = GluedWord.LITTLE.contains(rest);
        if (CommonWords.has(name) || CommonWords.has(name + rest)) {
            return false;
        }
        if (known && little) {
            return true;
        }
        boolean goesOn = i + 1 < words.count() && words.adjacent(i) && words.isLowerCase(i + 1);
        if (!goesOn || !GluedWord.follows(rest) || !isAfterGivenName(words, i)) {
            return false;
        }
        boolean linked = GluedWord.LITTLE.contains(words.folded(i + 1));
        // Without other evidence, only words that end no name: Orm Halmbut since.
        return known
                ? linked || rest.length() >= LONG_WORD || stands(words.folded(i - 1), name)
                : linked && little && !rest.equals("the") && !rest.equals("and") && !rest.equals("her");
    }

    /** Whether two words stand side by side somewhere in the texts, the second as a name. */
    private boolean stands(String first, String second) {
        for (Block block : texts) {
            Words words = block.words();
            for (int i = 1; i < words.count(); i++) {
                if (words.is(i, second) && words.is(i - 1, first) && words.isCapitalised(i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where a given name begins within a word of capitals before it, 0 if none does: {@code DT|Orm Halm}. */
    private int nameAt(Words words, int i) {
        String text = words.text();
        int start = words.start(i);
        int cut = Character.isUpperCase(text.charAt(start + 2)) ? 2 : 1;
        boolean capitals = Character.isUpperCase(text.charAt(start + 1)) && cut == 2;
        boolean followed = i + 1 < words.count() && words.adjacent(i) && words.isCapitalised(i + 1);
        String name = GluedWord.lower(text, start + cut, words.end(i));
        return capitals && followed && names.containsKey(name) && stands(name, words.folded(i + 1)) ? cut : 0;
    }
}
