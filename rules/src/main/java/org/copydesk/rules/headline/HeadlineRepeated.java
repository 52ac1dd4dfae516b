package org.copydesk.rules.headline;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Role;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;

/** The headline again: above the text, in the description, or as a block of its own in the text. */
public final class HeadlineRepeated implements ArticleRule {

    @Override
    public void check(Article article, Sink sink) {
        Optional<Block> headline = article.headline();
        if (headline.isPresent()) {
            check(article, headline.get(), sink);
        }
    }

    private static void check(Article article, Block headline, Sink sink) {
        HeadlineCopies copies = HeadlineCopies.of(article);
        above(headline, copies.above(), sink);
        for (Block block : copies.headings()) {
            again(headline, block, "heading", sink);
        }
        for (Block block : copies.below()) {
            again(headline, block, "text", sink);
        }
        if (!article.fields(FieldKind.DESCRIPTION).isEmpty() && HeadlineForm.telling(headline)) {
            article.fieldTexts(Role.STANDFIRST).forEach(block -> described(headline, block, sink));
        }
    }

    /** One finding for all copies in front of the text, at the first, for it is the last that heads the text. */
    private static void above(Block headline, List<Block> copies, Sink sink) {
        if (copies.isEmpty()) {
            return;
        }
        Draft draft = sink.at(headline)
                .message("above")
                .with("line", copies.get(copies.size() - 1).source());
        for (Block copy : copies) {
            draft.related(copy, "the headline again").deleteBlock(copy);
        }
        draft.report();
    }

    private static void again(Block headline, Block block, String message, Sink sink) {
        sink.at(block)
                .message(message)
                .with("line", headline.source())
                .subject(headline.key())
                .related(headline, "the headline")
                .deleteBlock(block)
                .report();
    }

    /** A line of a description that is the headline, with others around it. */
    private static void described(Block headline, Block description, Sink sink) {
        String text = description.text();
        for (int start = 0; start < text.length(); ) {
            int newLine = text.indexOf('\n', start);
            int end = newLine < 0 ? text.length() : newLine;
            boolean whole = start == 0 && text.substring(end).isBlank();
            if (end - start >= headline.key().length()
                    && !whole
                    && HeadlineForm.key(text.substring(start, end)).equals(HeadlineForm.key(headline.text()))) {
                sink.at(headline)
                        .message("described")
                        .with("line", description.source(start, end))
                        .related(description, start, end, "the headline again")
                        .report();
            }
            start = end + 1;
        }
    }
}
