package org.copydesk.rules.byline;

import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;

/** An author's biography among the paragraphs of the article. */
public final class BioInBody implements ArticleRule {

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : article.blocks()) {
            if (block.is(Role.BIO) && block.place() == Place.FLOW && block.isInferred()) {
                report(block, sink);
            }
        }
    }

    private static void report(Block block, Sink sink) {
        String text = block.text();
        int start = block.sentences().start(0);
        int end = block.sentences().end(0);
        while (end > start + 1 && ".!? ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        Draft draft = sink.at(block, start, end).with("match", text.substring(start, end));
        for (String reason : block.evidence()) {
            draft = draft.evidence(reason);
        }
        draft.report();
    }
}
