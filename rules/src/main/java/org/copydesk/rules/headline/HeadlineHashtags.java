package org.copydesk.rules.headline;

import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;

/** Hashtags behind a headline, and a line that is nothing but hashtags. */
public final class HeadlineHashtags implements ArticleRule {

    private static final int LEAST_BEHIND_HEADLINE = 2;
    private static final int LEAST_ALONE = 4;

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : article.texts()) {
            if (block.is(Role.HEADLINE)) {
                behind(block, sink);
            } else if (block.place() == Place.FLOW && block.marks().has('#') && !block.is(Role.CODE)) {
                alone(article, block, sink);
            }
        }
    }

    private static void behind(Block headline, Sink sink) {
        String text = headline.text();
        int end = text.stripTrailing().length();
        int start = end;
        int tags = 0;
        for (int tag = tagBefore(text, start); tag > 0; tag = tagBefore(text, start)) {
            start = tag;
            tags++;
        }
        if (tags >= LEAST_BEHIND_HEADLINE) {
            sink.at(headline, start, end)
                    .message("behind")
                    .delete(headline, text.substring(0, start).stripTrailing().length(), end)
                    .report();
        }
    }

    private static void alone(Article article, Block block, Sink sink) {
        String text = block.text();
        int start = text.length() - text.stripLeading().length();
        int at = text.stripTrailing().length();
        int tags = 0;
        while (at > start) {
            int tag = tagBefore(text, at);
            if (tag < 0) {
                return;
            }
            at = tag;
            tags++;
        }
        if (tags >= LEAST_ALONE) {
            boolean spelt = article.headline().isPresent()
                    && spells(block, article.headline().get());
            Draft draft = sink.at(block).message(spelt ? "spelt" : "alone").with("count", String.valueOf(tags));
            draft.deleteBlock(block);
            (spelt ? draft : draft.suggested()).report();
        }
    }

    /** True if most of the tags are the headline's words. */
    private static boolean spells(Block block, Block headline) {
        int found = 0;
        for (int i = 0; i < block.words().count(); i++) {
            boolean told = false;
            for (int k = 0; k < headline.words().count() && !told; k++) {
                told = block.words().sameFolded(i, headline.words(), k);
            }
            found += told ? 1 : 0;
        }
        return found * 3 >= block.words().count() * 2;
    }

    /** Where the hashtag starts that ends in front of an offset, blanks and commas left out; -1 if none does. */
    private static int tagBefore(String text, int offset) {
        int end = offset;
        while (end > 0 && (text.charAt(end - 1) <= ' ' || text.charAt(end - 1) == ',')) {
            end--;
        }
        int start = end;
        boolean letters = false;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '_')) {
            start--;
            letters |= Character.isLetter(text.charAt(start));
        }
        boolean apart = start == 1 || (start > 1 && text.charAt(start - 2) <= ' ');
        return letters && apart && start > 0 && text.charAt(start - 1) == '#' ? start - 1 : -1;
    }
}
