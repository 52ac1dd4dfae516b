package org.copydesk.rules.prose;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.language.Marks;
import org.copydesk.language.Quotation;
import org.copydesk.language.QuoteFault;
import org.copydesk.language.QuoteStyle;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;

/** Straight and curly double quotation marks in one article or in one pair: reported once a file. */
public final class MixedQuotes implements ArticleRule {
    private static final int MOST_RELATED = 3;

    private record Place(Block block, int offset) {}

    @Override
    public void check(Article article, Sink sink) {
        List<Place> straight = new ArrayList<>();
        List<Place> curly = new ArrayList<>();
        List<Place> pairs = new ArrayList<>();
        List<Block> texts = ProseText.of(article);
        if (!mayBeMixed(texts)) {
            return;
        }
        for (Block block : texts) {
            for (Quotation quotation : block.quotations().all()) {
                if (isRead(block, quotation.start())) {
                    sort(block, quotation, straight, curly);
                }
            }
            for (QuoteFault fault : block.quotations().faults()) {
                if (fault.kind() == QuoteFault.Kind.MISMATCHED && isRead(block, fault.offset())) {
                    pairs.add(new Place(block, fault.offset()));
                }
            }
        }
        if (!pairs.isEmpty()) {
            reportPairs(pairs, sink);
        } else if (!straight.isEmpty() && !curly.isEmpty()) {
            boolean curlyLater = startOf(curly) > startOf(straight);
            report(curlyLater ? curly : straight, curlyLater ? straight : curly, curlyLater, sink);
        }
    }

    /** Whether straight marks and others occur at all. */
    private static boolean mayBeMixed(List<Block> texts) {
        boolean straight = false;
        boolean curly = false;
        for (Block block : texts) {
            Marks marks = block.marks();
            for (int m = 0; m < marks.count() && !(straight && curly); m++) {
                switch (marks.unit(m)) {
                    case '"', '＂' -> straight = true;
                    case '“', '”', '„', '‟' -> curly = true;
                    default -> {}
                }
            }
        }
        return straight && curly;
    }

    private static boolean isRead(Block block, int offset) {
        return !ProseText.isLiteral(block, offset) && !ProseText.isMachineToken(block.text(), offset);
    }

    private static void sort(Block block, Quotation quotation, List<Place> straight, List<Place> curly) {
        Place place = new Place(block, quotation.start());
        if (quotation.style() == QuoteStyle.STRAIGHT) {
            straight.add(place);
        } else if (quotation.style() == QuoteStyle.CURLY) {
            curly.add(place);
        }
    }

    /** Where the first of some quotations stands in the source. */
    private static int startOf(List<Place> places) {
        Place first = places.get(0);
        return first.block().source(first.offset(), first.offset() + 1).start();
    }

    /** Reports the first pair of unlike marks and names some of the others. */
    private static void reportPairs(List<Place> pairs, Sink sink) {
        Place first = pairs.get(0);
        String text = first.block().text();
        int start = first.offset();
        while (start > 0 && !ProseText.isBlank(text.charAt(start - 1))) {
            start--;
        }
        Draft draft = sink.at(first.block(), start, first.offset() + 1)
                .message("pair")
                .with("mark", text.substring(first.offset(), first.offset() + 1))
                .with("count", String.valueOf(pairs.size()));
        for (Place other : pairs.subList(1, Math.min(pairs.size(), MOST_RELATED + 1))) {
            draft.related(other.block(), other.offset(), other.offset() + 1, "another unlike pair");
        }
        draft.report();
    }

    /** Reports the place where the article changes from one kind to the other. */
    private static void report(List<Place> later, List<Place> earlier, boolean curly, Sink sink) {
        Place first = later.get(0);
        Place other = earlier.get(0);
        String text = first.block().text();
        int start = first.offset();
        int end = Math.max(start + 1, ProseText.lettersFrom(text, start + 1));
        sink.at(first.block(), start, end)
                .message(curly ? "curly" : "straight")
                .with("count", String.valueOf(later.size()))
                .with("others", String.valueOf(earlier.size()))
                .related(other.block(), other.offset(), other.offset() + 1, "the other kind")
                .report();
    }
}
