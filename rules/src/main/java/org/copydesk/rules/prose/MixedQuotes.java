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
            boolean fewerCurly = curly.size() <= straight.size();
            report(fewerCurly ? curly : straight, fewerCurly ? straight : curly, fewerCurly, sink);
        }
    }

    private static void report(List<Place> fewer, List<Place> more, boolean curly, Sink sink) {
        Place first = fewer.get(0);
        Place other = more.get(0);
        String text = first.block().text();
        int start = first.quotation().start();
        int end = Math.max(start + 1, ProseText.lettersFrom(text, start + 1));
        sink.at(first.block(), start, end)
                .message(curly ? "curly" : "straight")
                .with("count", String.valueOf(fewer.size()))
                .with("others", String.valueOf(more.size()))
                .related(
                        other.block(),
                        other.quotation().start(),
                        other.quotation().start() + 1,
                        "the other kind")
                .report();
    }
}
