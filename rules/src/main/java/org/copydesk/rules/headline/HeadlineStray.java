package org.copydesk.rules.headline;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** The headline of another article, with which that article begins in the midst of the text. */
public final class HeadlineStray implements ArticleRule {

    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 20;
    /** Shorter words tell nothing of the subject. */
    private static final int LEAST_LETTERS = 4;

    private static final int LEAST_BEFORE = 3;
    private static final int LEAST_OPENING_WORDS = 12;
    private static final int LEAST_NEW_NAMES = 2;

    @Override
    public void check(Article article, Sink sink) {
        List<Block> blocks = article.blocks();
        int paragraphs = 0;
        for (int i = 1; i + 2 < blocks.size(); i++) {
            paragraphs += blocks.get(i - 1).is(Role.BODY) ? 1 : 0;
            if (paragraphs >= LEAST_BEFORE
                    && blocks.get(i - 1).is(Role.FURNITURE)
                    && isLine(blocks.get(i), article.headline())
                    && isText(blocks.get(i + 1))
                    && isText(blocks.get(i + 2))) {
                check(blocks, i, sink);
            }
        }
    }

    /** A line that no format marks, with the look of a headline. */
    private static boolean isLine(Block block, Optional<Block> headline) {
        Words words = block.words();
        boolean open = block.isInferred() || block.is(Role.BODY);
        if (!open || block.place() != Place.FLOW || words.count() < LEAST_WORDS || words.count() > MOST_WORDS) {
            return false;
        }
        String text = block.text().stripTrailing();
        boolean own = headline.isPresent() && headline.get().key().equals(block.key());
        return !own && words.isCapitalised(0) && ".!:;,…".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean isText(Block block) {
        return block.is(Role.BODY)
                && block.place() == Place.FLOW
                && block.words().count() >= LEAST_OPENING_WORDS;
    }

    private static void check(List<Block> blocks, int index, Sink sink) {
        Block line = blocks.get(index);
        Words words = line.words();
        Words next = blocks.get(index + 1).words();
        int telling = 0;
        int taken = 0;
        int fresh = 0;
        String name = "";
        for (int i = 0; i < words.count(); i++) {
            if (words.end(i) - words.start(i) < LEAST_LETTERS) {
                continue;
            }
            telling++;
            String stem = stem(words, i);
            if (!has(next, stem)) {
                continue;
            }
            taken++;
            if (words.isCapitalised(i) && isUpper(next, stem) && isNew(blocks, index, stem)) {
                fresh++;
                name = name.isEmpty() ? bare(words.text(i)) : name;
            }
        }
        if (fresh >= LEAST_NEW_NAMES && taken * 2 >= telling) {
            sink.at(line)
                    .with("name", name)
                    .related(blocks.get(index + 1), "its text")
                    .report();
        }
    }

    private static boolean isNew(List<Block> blocks, int index, String stem) {
        for (int i = 0; i < index; i++) {
            if (has(blocks.get(i).words(), stem)) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(Words words, String stem) {
        for (int i = 0; i < words.count(); i++) {
            if (stem(words, i).equals(stem)) {
                return true;
            }
        }
        return false;
    }

    /** True if the text writes the word as a name. */
    private static boolean isUpper(Words words, String stem) {
        for (int i = 0; i < words.count(); i++) {
            if (stem(words, i).equals(stem) && words.isCapitalised(i)) {
                return true;
            }
        }
        return false;
    }

    /** The folded word without the ending of the possessive. */
    private static String stem(Words words, int i) {
        return bare(words.folded(i));
    }

    private static String bare(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }
}
