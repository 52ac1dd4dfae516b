package org.copydesk.rules.prose;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.language.Quotation;
import org.copydesk.language.QuoteStyle;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** Straight and curly double quotation marks in one article: the rarer kind is reported once. */
public final class MixedQuotes implements ArticleRule {

    private record Place(Block block, Quotation quotation) {}

    @Override
    public void check(Article article, Sink sink) {
        List<Place> straight = new ArrayList<>();
        List<Place> curly = new ArrayList<>();
        for (Block block : ProseText.of(article)) {
            for (Quotation quotation : block.quotations().all()) {
                boolean read = !ProseText.isLiteral(block, quotation.start())
                        && !ProseText.isMachineToken(block.text(), quotation.start());
                if (read && quotation.style() == QuoteStyle.STRAIGHT) {
                    straight.add(new Place(block, quotation));
                } else if (read && quotation.style() == QuoteStyle.CURLY) {
                    curly.add(new Place(block, quotation));
                }
            }
        }
        if (!straight.isEmpty() && !curly.isEmpty()) {
            boolean curlyLater = startOf(curly) > startOf(straight);
            report(curlyLater ? curly : straight, curlyLater ? straight : curly, curlyLater, sink);
        }
    }

    /** Where the first of some quotations stands in the source. */
    private static int startOf(List<Place> places) {
        Place first = places.get(0);
        return first.block()
                .source(first.quotation().start(), first.quotation().start() + 1)
                .start();
    }

    /** Reports the place where the article changes from one kind to the other. */
    private static void report(List<Place> later, List<Place> earlier, boolean curly, Sink sink) {
        Place first = later.get(0);
        Place other = earlier.get(0);
        String text = first.block().text();
        int start = first.quotation().start();
        int end = Math.max(start + 1, ProseText.lettersFrom(text, start + 1));
        sink.at(first.block(), start, end)
                .message(curly ? "curly" : "straight")
                .with("count", String.valueOf(later.size()))
                .with("others", String.valueOf(earlier.size()))
                .related(
                        other.block(),
                        other.quotation().start(),
                        other.quotation().start() + 1,
                        "the other kind")
                .report();
    }
}
