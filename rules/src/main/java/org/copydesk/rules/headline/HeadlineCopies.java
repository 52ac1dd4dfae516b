package org.copydesk.rules.headline;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;

/**
 * The blocks that say just what the headline says.
 *
 * @param above those in front of the text, where page title, teaser and heading stand: the last of them is the headline
 *     proper
 * @param printed the heading at the top of a text in Markdown whose title is a field, which the page may print too
 * @param headings those that the format marks as a heading over the text, although lines of the page stand above them
 * @param below those within the text, or behind a picture, whose title they were
 */
record HeadlineCopies(List<Block> above, List<Block> printed, List<Block> headings, List<Block> below) {

    /** A paragraph of more words begins the text. */
    private static final int OPENING_WORDS = 20;

    private static final int LEAST_WORDS = 2;
    private static final int LEAST_KEY = 8;

    HeadlineCopies {
        above = List.copyOf(above);
        printed = List.copyOf(printed);
        headings = List.copyOf(headings);
        below = List.copyOf(below);
    }

    /** Those of the article's headline; none if it has no headline. */
    static HeadlineCopies of(Article article) {
        return article.derived(
                HeadlineCopies.class,
                each -> each.headline()
                        .map(headline -> of(each, headline))
                        .orElse(new HeadlineCopies(List.of(), List.of(), List.of(), List.of())));
    }

    private static HeadlineCopies of(Article article, Block headline) {
        List<Block> above = new ArrayList<>();
        List<Block> printed = new ArrayList<>();
        List<Block> headings = new ArrayList<>();
        List<Block> below = new ArrayList<>();
        String key = HeadlineForm.key(headline.text());
        if (headline.words().count() < LEAST_WORDS || key.length() < LEAST_KEY) {
            return new HeadlineCopies(above, printed, headings, below);
        }
        boolean telling = HeadlineForm.telling(headline);
        boolean text = false;
        boolean lines = false;
        boolean pictured = false;
        boolean placed = headline.place() != Place.FIELD;
        for (Block block : article.blocks()) {
            if (block != headline && same(block, headline, key)) {
                if (!text && !placed && isHeading(block)) {
                    placed = true;
                    boolean markdown = article.isMarkdown();
                    if (markdown && lines) {
                        headings.add(block);
                    } else if (markdown && block.level() == 1) {
                        printed.add(block);
                    }
                } else if (!text && !pictured) {
                    above.add(block);
                } else if (telling) {
                    below.add(block);
                }
            }
            text |= opens(block);
            pictured = isPicture(block);
            lines |= block.place() == Place.FLOW && !pictured;
        }
        return new HeadlineCopies(above, printed, headings, below);
    }

    private static boolean same(Block block, Block headline, String key) {
        int length = block.text().length();
        return length >= key.length()
                && length <= headline.text().length() + key.length() / 2 + 8
                && HeadlineForm.mayHold(block)
                && HeadlineForm.key(block.text()).equals(key);
    }

    private static boolean isHeading(Block block) {
        return (block.is(Role.HEADLINE) || block.is(Role.SUBHEAD)) && !block.isInferred();
    }

    /** True for the paragraph that the text begins with; a teaser is cut and ends in dots. */
    private static boolean opens(Block block) {
        if (!block.is(Role.BODY) || block.place() != Place.FLOW || block.words().count() <= OPENING_WORDS) {
            return false;
        }
        String text = block.text().stripTrailing();
        return !text.endsWith("...") && !text.endsWith("…");
    }

    private static boolean isPicture(Block block) {
        return block.is(Role.CAPTION) || block.is(Role.CREDIT) || block.is(Role.ALT);
    }
}
