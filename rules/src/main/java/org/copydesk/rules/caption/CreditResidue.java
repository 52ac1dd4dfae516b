package org.copydesk.rules.caption;

import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** The credit of a picture in the running text: {@code © POOL – Jo DOE}, {@code (Jo Doe/AFP)}, and slots left empty. */
public final class CreditResidue implements ArticleRule {

    private final CreditFinder credits = new CreditFinder();

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : article.blocks()) {
            if (block.place() == Place.FLOW) {
                check(block, article, sink);
            }
        }
    }

    private void check(Block block, Article article, Sink sink) {
        switch (block.role()) {
            case CREDIT, CAPTION -> {
                if (Captions.isStray(block, article)) {
                    picture(block, sink);
                }
            }
            case BODY, LIST_ITEM, QUOTATION, STANDFIRST -> prose(block, sink);
            default -> {
                // a heading, a byline or furniture: other rules speak of what stands there
            }
        }
    }

    private void picture(Block block, Sink sink) {
        String text = block.text();
        Optional<Span> slot = CreditFinder.emptySlot(text);
        Optional<Span> credit = credits.tail(text);
        if (credit.isEmpty() && block.is(Role.CREDIT)) {
            sink.at(block)
                    .message("credit")
                    .with("match", text.strip())
                    .deleteBlock(block)
                    .report();
            return;
        }
        credit.ifPresent(place -> report(block, place, sink));
        slot.filter(place -> credit.isPresent() || block.is(Role.CAPTION))
                .ifPresent(place -> sink.at(block, place.start(), place.end())
                        .message("slot")
                        .with("match", text.substring(place.start(), place.end()))
                        .delete()
                        .report());
    }

    /** A credit in brackets that a paragraph kept when the caption was joined to it. */
    private void prose(Block block, Sink sink) {
        Optional<Span> credit = credits.bracketed(block.text(), 0);
        while (credit.isPresent()) {
            Span place = credit.get();
            if (!block.inside(Inline.Kind.CODE, place.start()) && !block.inside(Inline.Kind.LINK, place.start() + 1)) {
                report(block, place, sink);
            }
            credit = credits.bracketed(block.text(), place.end());
        }
    }

    private static void report(Block block, Span place, Sink sink) {
        sink.at(block, place.start(), place.end())
                .message("credit")
                .with("match", block.text().substring(place.start(), place.end()))
                .delete()
                .report();
    }
}
