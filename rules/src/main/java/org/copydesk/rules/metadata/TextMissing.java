package org.copydesk.rules.metadata;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** An article that has labels, addresses and figures where its text should begin, and hardly any text. */
public final class TextMissing implements ArticleRule {

    /** With so many words of prose the labels are notes above a text. */
    private static final int MOST_WORDS = 120;

    private static final int LEAST_LABELS = 2;
    /** Words that the labels may have, for each of them. */
    private static final int WORDS_FOR_EACH = 3;

    @Override
    public void check(Article article, Sink sink) {
        if (article.headline().isEmpty()) {
            return;
        }
        List<Block> blocks = article.blocks();
        int first = 0;
        while (first < blocks.size() && !isText(blocks.get(first))) {
            first++;
        }
        if (first < blocks.size() && isData(blocks.get(first).text())) {
            List<Block> text = blocks.stream().filter(TextMissing::isText).toList();
            if (prose(text.subList(1, text.size())) <= MOST_WORDS) {
                sink.at(text.get(0)).with("words", String.valueOf(prose(text))).report();
            }
        }
    }

    private static boolean isText(Block block) {
        return block.place() == Place.FLOW
                && (block.is(Role.BODY) || block.is(Role.FURNITURE))
                && block.words().count() > 0;
    }

    /** Words of the blocks that are not data themselves. */
    private static int prose(List<Block> blocks) {
        int words = 0;
        for (Block block : blocks) {
            words +=
                    block.is(Role.BODY) && !isData(block.text()) ? block.words().count() : 0;
        }
        return words;
    }

    /** True for a row of labels with an address or a figure behind each: {@code Source: https://… Points: 12}. */
    private static boolean isData(String text) {
        if (!text.contains("://")) {
            return false;
        }
        String[] tokens = text.strip().split("\\s+");
        int labels = 0;
        int addresses = 0;
        int words = 0;
        for (int i = 0; i < tokens.length; i++) {
            String token = tokens[i];
            if (token.contains("://")) {
                addresses++;
            } else if (token.length() > 1 && token.endsWith(":")) {
                labels++;
                words++;
            } else if (!isFigure(token)) {
                words++;
            }
        }
        return addresses > 0 && labels >= LEAST_LABELS && words <= labels * WORDS_FOR_EACH;
    }

    private static boolean isFigure(String token) {
        return token.chars().noneMatch(Character::isLetter);
    }
}
