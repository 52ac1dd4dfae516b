package org.copydesk.rules.names;

import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.language.LongSet;
import org.copydesk.language.Words;
import org.jspecify.annotations.Nullable;

/** Words that a capital does not make a name: common ones, and those that the article also writes small. */
final class OrdinaryWords {

    private final Article article;
    private @Nullable LongSet small;

    OrdinaryWords(Article article) {
        this.article = article;
    }

    boolean has(ComparedWord word) {
        return word.isCommon() || isWrittenSmall(word.text());
    }

    boolean has(String word) {
        return NameLists.isCommon(word) || isWrittenSmall(word);
    }

    private boolean isWrittenSmall(String word) {
        LongSet known = small;
        if (known == null) {
            known = smallWords();
            small = known;
        }
        return known.has(Words.hashOf(word));
    }

    /** The hashes of words in small letters; in an address they tell nothing. */
    private LongSet smallWords() {
        LongSet found = new LongSet();
        for (Block block : article.texts()) {
            Words words = block.words();
            for (int i = 0; i < words.count(); i++) {
                if (words.isLowerCase(i)
                        && !found.has(words.hash(i))
                        && !NameSetting.isAddress(words.text(), words.start(i), words.end(i))) {
                    found.add(words.hash(i));
                }
            }
        }
        return found;
    }
}
