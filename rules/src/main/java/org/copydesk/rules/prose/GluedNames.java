package org.copydesk.rules.prose;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Block;
import org.copydesk.language.WordSet;
import org.copydesk.language.WordTally;
import org.copydesk.language.Words;

/**
 * Names of an article with the next word glued to them, as a lost link or bold edge leaves them: {@code Halmmayor}. What
 * the article says elsewhere is the evidence: the name alone, better with the same given name before it.
 */
final class GluedNames {
    private static final int SHORTEST_NAME = 4;
    private static final int SHORTEST_GLUED = 7;
    private static final int LONG_WORD = 5;

    /** What names of places, people and firms end in, so that no word was glued to them. */
    private static final WordSet NAME_ENDINGS = WordSet.of(
            "man", "men", "woman", "women", "people", "son", "sons", "land", "lands", "wood", "woods", "ford", "field",
            "fields", "stone", "house", "well", "wells", "worth", "side", "gate", "hill", "hills", "way", "ways",
            "more", "burn", "grave", "lace", "child", "rose", "banks", "bank", "maker", "lock", "wall", "ray", "one",
            "fellow", "water", "waters", "weather", "peace", "bottom", "street", "blood", "body", "smith", "wright",
            "light", "night", "king", "ring", "bridge", "church", "bourne", "castle", "grass", "horse", "white",
            "green", "black", "brown", "spring", "springs", "brook", "brooks", "marsh", "mouth", "point", "power",
            "beach", "island", "mount", "market", "haven", "county", "state", "park", "tree", "apple", "brand", "grand",
            "force", "horn", "sword", "berry", "leather", "walker", "master", "hammer", "baker", "steel", "silver",
            "gold", "singer", "foot", "strong", "head", "time", "port", "star", "zone", "stream", "gram", "book",
            "tube", "post", "press", "line", "lines", "works", "ware", "soft", "net", "web", "scan", "link", "view",
            "flix", "cast", "shire", "borough", "town", "ton", "ham", "ville", "burg", "lake", "mill", "mills", "day",
            "eve", "age", "bell", "bird", "fish", "fox", "hart", "heart", "moon", "love", "lovely", "joy", "good",
            "ward", "den", "pool", "ridge", "cliff", "dale", "combe", "fort", "ness", "less", "like", "able", "ion",
            "ally", "ist");

    private final List<Block> texts;
    /** How often each capitalised word stands in the texts. */
    private final WordTally names = new WordTally();

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
                    names.add(words.hash(i));
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
        int start = words.start(i);
        int end = words.end(i);
        if (names.count(words.hash(i)) > 1
                || words.hasBeyondAscii(i) && words.folded(i).length() != end - start) {
            return;
        }
        String text = words.text();
        if (!GluedWord.isSmall(text, start + 1, end)) {
            int cut = nameAt(words, i);
            if (cut > 0) {
                taker.take(word.block(), start, start + cut, end);
            }
            return;
        }
        for (int cut = end - 3; cut >= start + SHORTEST_NAME; cut--) {
            boolean known = names.count(Words.hashOf(text, start, cut)) > 0;
            if ((known || GluedWord.LITTLE.has(text, cut, end)) && isGlued(words, i, cut, known)) {
                taker.take(word.block(), start, cut, end);
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

    private boolean isGlued(Words words, int i, int cut, boolean known) {
        String folded = words.folded(i);
        String name = folded.substring(0, cut - words.start(i));
        String rest = folded.substring(name.length());
        boolean little = GluedWord.LITTLE.has(rest);
        if (CommonWords.has(name) || CommonWords.has(folded)) {
            return false;
        }
        if (known && little) {
            return true;
        }
        boolean goesOn = i + 1 < words.count() && words.adjacent(i) && words.isLowerCase(i + 1);
        if (!goesOn || !follows(rest) || !isAfterGivenName(words, i)) {
            return false;
        }
        boolean linked = GluedWord.LITTLE.has(words, i + 1);
        // Without other evidence, only words that end no name: Orm Halmbut since.
        return known
                ? linked || rest.length() >= LONG_WORD || stands(words.folded(i - 1), name)
                : linked && little && !rest.equals("the") && !rest.equals("and") && !rest.equals("her");
    }

    /** Whether a word that was glued to a name is a word and no usual ending of names. */
    private static boolean follows(String word) {
        return word.length() >= 3 && (GluedWord.LITTLE.has(word) || !NAME_ENDINGS.has(word) && CommonWords.has(word));
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
        return capitals && followed && names.count(Words.hashOf(name)) > 0 && stands(name, words.folded(i + 1))
                ? cut
                : 0;
    }
}
