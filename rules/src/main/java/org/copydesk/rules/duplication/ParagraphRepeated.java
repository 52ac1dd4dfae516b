package org.copydesk.rules.duplication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.finding.Severity;
import org.copydesk.language.Similarity;
import org.copydesk.language.WordDiff;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** A passage that stands twice in one article: paragraphs, whole or nearly, sentences, or words run together with their copy. */
public final class ParagraphRepeated implements ArticleRule {

    private static final int LEAST_BLOCK_WORDS = 9;
    private static final int LEAST_LIST_WORDS = 15;
    private static final int LEAST_SENTENCE_WORDS = 12;
    private static final int LEAST_NEAR_WORDS = 24;
    /** Shorter paragraphs that differ in a name or a number were written on purpose. */
    private static final int LEAST_NEAR_WORDS_OF_ONE_FACT = 15;

    /** Two versions of one paragraph stand near each other; texts that are alike by design, farther apart. */
    private static final int NEAR_BLOCKS = 6;

    private static final double NEAR = 0.9;

    /** A line set above the text stands among the first blocks. */
    private static final int OPENING_BLOCKS = 3;

    /** Words that may stand between a passage and its copy in one paragraph, such as what the first lost at its end. */
    private static final int SEAM_WORDS = 2;

    @Override
    public void check(Article article, Sink sink) {
        List<Block> blocks = RepeatedBlocks.of(article);
        WordRow row = WordRow.of(blocks);
        Map<Integer, List<Passage>> paragraphs = new LinkedHashMap<>();
        int done = 0;
        for (Passage passage : Passage.in(row)) {
            if (passage.second() < done) {
                continue;
            }
            Passage whole = passage.blocks(row);
            if (isParagraphs(row, whole)) {
                paragraphs
                        .computeIfAbsent(whole.first(), first -> new ArrayList<>())
                        .add(whole);
            } else if (isSeam(row, passage)) {
                seam(row, passage, sink);
                done = passage.secondEnd() + SEAM_WORDS;
            } else if (near(row, passage, sink)) {
                done = endOfBlock(row, passage.second());
            } else {
                sentences(row, passage, sink);
            }
        }
        paragraphs.values().forEach(copies -> paragraphs(row, copies, sink));
    }

    private static boolean isParagraphs(WordRow row, Passage whole) {
        if (whole.length() < LEAST_BLOCK_WORDS) {
            return false;
        }
        int least = isListItem(row, whole.first()) && isListItem(row, whole.second())
                ? LEAST_LIST_WORDS
                : LEAST_BLOCK_WORDS;
        return whole.length() >= least && !isDisplay(row, whole);
    }

    private static boolean isListItem(WordRow row, int word) {
        return row.blockAt(word).is(Role.LIST_ITEM);
    }

    /** True for a marked quotation or caption beside running text: pages show sentences twice so on purpose. */
    private static boolean isDisplay(WordRow row, Passage passage) {
        Block first = row.blockAt(passage.first());
        Block second = row.blockAt(passage.second());
        return first.role() != second.role() && (isDisplay(first) || isDisplay(second));
    }

    private static boolean isDisplay(Block block) {
        return !block.isInferred() && (block.is(Role.QUOTATION) || block.is(Role.CAPTION));
    }

    /** One finding for all copies, at the first place: which of them stays is for an editor to say. */
    private static void paragraphs(WordRow row, List<Passage> copies, Sink sink) {
        Passage shortest = copies.get(0);
        for (Passage copy : copies) {
            shortest = copy.length() < shortest.length() ? copy : shortest;
        }
        Block first = row.blockAt(shortest.first());
        Block last = row.blockAt(shortest.firstEnd() - 1);
        int count = row.blockIndex(shortest.firstEnd() - 1) - row.blockIndex(shortest.first()) + 1;
        Span all = new Span(first.source().start(), last.source().end());
        Draft draft = (count > 1 ? sink.at(all) : sink.at(first))
                .message(count > 1 ? "paragraphs" : copies.size() > 1 ? "times" : "same")
                .with("line", row.blockAt(shortest.second()).source())
                .with("count", String.valueOf(count))
                .with("times", String.valueOf(copies.size() + 1));
        for (Passage copy : copies) {
            int from = row.blockIndex(copy.second());
            // The same words may stand in fewer blocks there.
            int to = Math.min(from + count, row.blockIndex(copy.secondEnd() - 1) + 1);
            for (int i = from; i < to; i++) {
                Block block = row.block(i);
                draft.related(block, "again").deleteBlock(block);
            }
        }
        draft.report();
    }

    private static boolean isSeam(WordRow row, Passage passage) {
        int gap = passage.second() - passage.firstEnd();
        return gap <= SEAM_WORDS && row.blockIndex(passage.first()) == row.blockIndex(passage.secondEnd() - 1);
    }

    /** Words and their copy in one paragraph, one behind the other. */
    private static void seam(WordRow row, Passage passage, Sink sink) {
        Block block = row.blockAt(passage.second());
        sink.at(block, row.start(passage.second()), row.endWithMark(passage.secondEnd()))
                .message("seam")
                .with("count", String.valueOf(passage.length()))
                .related(block, row.start(passage.first()), row.endWithMark(passage.firstEnd()), "the first time")
                .report();
    }

    /** True if a text opens with a line of its own that a later sentence takes up. */
    private static boolean isDeck(WordRow row, Passage part) {
        return row.blockIndex(part.first()) < OPENING_BLOCKS
                && row.startsBlock(part.first())
                && row.endsBlock(part.firstEnd())
                && row.blockIndex(part.second()) == row.blockIndex(part.secondEnd() - 1)
                && !(row.startsBlock(part.second()) && row.endsBlock(part.secondEnd()));
    }

    /** True for a paragraph that is one quotation: a page shows it beside the text that it stands in. */
    private static boolean isPullQuote(Block block) {
        String text = block.text().strip();
        return !text.isEmpty()
                && "“\"«„".indexOf(text.charAt(0)) >= 0
                && "”\"»“".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** True for a paragraph set in italics: a note of the desk, such as that of a series, which stands at the head and the foot. */
    private static boolean isNote(Block block) {
        int length = block.text().strip().length();
        return block.inlines().stream()
                .anyMatch(inline ->
                        inline.kind() == Inline.Kind.EMPHASIS && inline.range().length() >= length);
    }

    private static int endOfBlock(WordRow row, int word) {
        int end = word + 1;
        while (!row.endsBlock(end)) {
            end++;
        }
        return end;
    }

    private static boolean near(WordRow row, Passage passage, Sink sink) {
        int from = row.blockIndex(passage.first());
        int to = row.blockIndex(passage.second());
        Block first = row.block(from);
        Block block = row.block(to);
        if (to == from
                || hasCode(block)
                || to - from > NEAR_BLOCKS
                || isDisplay(row, passage)
                || !isLongEnough(first.words(), block.words())
                || Similarity.overlap(first.words(), block.words()) < NEAR) {
            return false;
        }
        double ratio = WordDiff.of(first.words(), block.words()).ratio();
        if (ratio < NEAR) {
            return false;
        }
        sink.at(first)
                .message("near")
                .severity(Severity.WARNING)
                .with("line", block.source())
                .with("percent", String.valueOf((int) (ratio * 100)))
                .related(block, "nearly the same")
                .report();
        return true;
    }

    private static boolean isLongEnough(Words first, Words second) {
        int least = Math.min(first.count(), second.count());
        return least >= LEAST_NEAR_WORDS
                || least >= LEAST_NEAR_WORDS_OF_ONE_FACT && names(first).equals(names(second));
    }

    /** The numbers and the capitalised words of a text, in order. */
    private static List<String> names(Words words) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            if (words.isNumber(i) || words.isCapitalised(i)) {
                names.add(words.folded(i));
            }
        }
        return names;
    }

    /** Instructions differ in a name set as code, and nothing else. */
    private static boolean hasCode(Block block) {
        return block.inlines().stream().anyMatch(inline -> inline.kind() == Inline.Kind.CODE);
    }

    /** Sentences that stand again in another place, or a paragraph that is part of another one. */
    private static void sentences(WordRow row, Passage passage, Sink sink) {
        Passage blocks = passage.blocksOfOne(row);
        Passage sentences = passage.sentences(row);
        Passage part = blocks.length() >= sentences.length() ? blocks : sentences;
        if (part.length() < LEAST_SENTENCE_WORDS) {
            return;
        }
        Block first = row.blockAt(part.first());
        if (isDisplay(row, part)
                || isListItem(row, part.first())
                || isListItem(row, part.second())
                || isDeck(row, part)
                || isPullQuote(first)
                || isNote(first) && isNote(row.blockAt(part.second()))
                || row.followsColon(part.second())) {
            return;
        }
        int end = row.blockIndex(part.firstEnd() - 1) == row.blockIndex(part.first())
                ? row.endWithMark(part.firstEnd())
                : first.text().stripTrailing().length();
        Block second = row.blockAt(part.second());
        sink.at(first, row.start(part.first()), end)
                .message("sentence")
                .severity(Severity.WARNING)
                .with("line", second.source(row.start(part.second()), row.end(part.second())))
                .related(second, "again")
                .report();
    }
}
