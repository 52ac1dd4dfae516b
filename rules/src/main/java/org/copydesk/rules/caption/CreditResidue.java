package org.copydesk.rules.caption;

import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.Agencies;
import org.copydesk.language.Marks;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** The credit of a picture in the running text: {@code © POOL – Jo DOE}, {@code (Jo Doe/AFP)}, and slots left empty. */
public final class CreditResidue implements ArticleRule {

    private static final Set<String> PLURALS =
            Set.of("photos", "photographs", "photography", "pictures", "images", "illustrations", "video", "graphics");

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
        Optional<Span> credit = credits.tail(text).or(() -> SlashCredit.in(block.words(), 0));
        if (block.is(Role.CREDIT) && isForWholeStory(block)) {
            return;
        }
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

    /** {@code Photos by Jo Doe}: a line for readers, like the byline, where no agency is named. */
    private static boolean isForWholeStory(Block block) {
        Words words = block.words();
        return words.count() > 2
                && PLURALS.contains(words.folded(0))
                && words.is(1, "by")
                && !Agencies.standard().isIn(words);
    }

    /** Credits that a paragraph kept when a caption was joined to it: in brackets, with a slash, or at its end. */
    private void prose(Block block, Sink sink) {
        Optional<Span> leading = LeadingCredit.in(block.text(), block.words());
        leading.ifPresent(place -> report(block, place, sink));
        int from = leading.map(Span::end).orElse(0);
        Optional<Span> credit = next(block, from);
        while (credit.isPresent()) {
            Span place = credit.get();
            if (!block.inside(Inline.Kind.CODE, place.start()) && !block.inside(Inline.Kind.LINK, place.start() + 1)) {
                report(block, place, sink);
            }
            from = place.end();
            credit = next(block, from);
        }
        int behind = from;
        credits.labelledTail(block.text(), block.marks())
                .filter(place -> place.start() >= behind)
                .ifPresent(place -> report(block, place, sink));
    }

    private Optional<Span> next(Block block, int from) {
        Marks marks = block.marks();
        Optional<Span> bracketed = marks.has('(') ? credits.bracketed(block.text(), from) : Optional.empty();
        Optional<Span> slash = marks.has('/') ? SlashCredit.in(block.words(), from) : Optional.empty();
        if (bracketed.isPresent() && slash.isPresent()) {
            return slash.get().start() < bracketed.get().start() ? slash : bracketed;
        }
        return bracketed.or(() -> slash);
    }

    private static void report(Block block, Span place, Sink sink) {
        sink.at(block, place.start(), place.end())
                .message("credit")
                .with("match", block.text().substring(place.start(), place.end()))
                .delete()
                .report();
    }
}
