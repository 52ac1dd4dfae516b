package org.copydesk.rules.duplication;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.finding.Severity;
import org.copydesk.language.Similarity;
import org.copydesk.language.WordDiff;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** A paragraph that stands twice in one article, word for word or nearly. */
public final class ParagraphRepeated implements ArticleRule {

    private static final int LEAST_WORDS = 9;
    private static final int LEAST_LIST_WORDS = 15;
    private static final int LEAST_NEAR_WORDS = 24;

    /** Nearly repeated paragraphs begin or end alike; so many words at either end are compared first. */
    private static final int EDGE = 5;

    private static final double NEAR = 0.9;
    private static final long PRIME = 0x100000001b3L;

    @Override
    public void check(Article article, Sink sink) {
        Map<Long, Block> whole = new LinkedHashMap<>();
        Map<Long, Block> edges = new LinkedHashMap<>();
        for (Block block : article.blocks()) {
            if (isParagraph(block)) {
                check(block, whole, edges, sink);
            }
        }
    }

    private static boolean isParagraph(Block block) {
        if (block.place() != Place.FLOW || block.text().length() < LEAST_WORDS * 3) {
            return false;
        }
        return switch (block.role()) {
            case BODY, QUOTATION, CAPTION, BIO, STANDFIRST -> block.words().count() >= LEAST_WORDS;
            case LIST_ITEM -> block.words().count() >= LEAST_LIST_WORDS;
            case HEADLINE,
                    SUBHEAD,
                    BYLINE,
                    DATELINE,
                    CREDIT,
                    ALT,
                    RIGHTS,
                    FURNITURE,
                    TABLE_CELL,
                    FOOTNOTE,
                    VERSE,
                    CODE -> false;
        };
    }

    private static void check(Block block, Map<Long, Block> whole, Map<Long, Block> edges, Sink sink) {
        Words words = block.words();
        Block same = whole.putIfAbsent(hash(words, 0, words.count()), block);
        if (same != null) {
            if (same.key().equals(block.key())) {
                sink.at(block)
                        .message("same")
                        .with("line", same.source())
                        .related(same, "the paragraph")
                        .deleteBlock(block)
                        .report();
            }
            return;
        }
        if (words.count() < LEAST_NEAR_WORDS) {
            return;
        }
        Block head = edges.putIfAbsent(hash(words, 0, EDGE), block);
        Block tail = edges.putIfAbsent(~hash(words, words.count() - EDGE, words.count()), block);
        boolean found = head != null && near(head, block, sink);
        if (!found && tail != null && tail != head) {
            near(tail, block, sink);
        }
    }

    private static boolean near(Block first, Block block, Sink sink) {
        if (Similarity.overlap(first.words(), block.words()) < NEAR) {
            return false;
        }
        double ratio = WordDiff.of(first.words(), block.words()).ratio();
        if (ratio < NEAR) {
            return false;
        }
        sink.at(block)
                .message("near")
                .severity(Severity.WARNING)
                .with("line", first.source())
                .with("percent", String.valueOf((int) (ratio * 100)))
                .related(first, "the paragraph")
                .report();
        return true;
    }

    private static long hash(Words words, int from, int to) {
        long hash = to - (long) from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ words.hash(i)) * PRIME;
        }
        return hash;
    }
}
