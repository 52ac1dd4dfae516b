package org.copydesk.rules.headline;

import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.language.Similarity;
import org.copydesk.language.WordDiff;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** A line of the text that is the headline in another wording. */
public final class HeadlineVariant implements ArticleRule {

    private static final int LEAST_WORDS = 6;
    private static final double LINE = 0.7;
    private static final double SENTENCE = 0.85;

    @Override
    public void check(Article article, Sink sink) {
        Optional<Block> headline =
                article.headline().filter(block -> block.words().count() >= LEAST_WORDS);
        if (headline.isPresent()) {
            check(article, headline.get(), sink);
        }
    }

    private static void check(Article article, Block headline, Sink sink) {
        Optional<Block> top = HeadlineForm.atTop(article);
        String key = HeadlineForm.key(headline.text());
        int length = headline.text().length();
        for (Block block : article.blocks()) {
            boolean own = block == headline || (top.isPresent() && top.get() == block);
            int other = block.text().length();
            if (!own && isLonger(headline, block)) {
                report(headline, block, WordDiff.of(headline.words(), block.words()), sink);
            } else if (!own
                    && other > length * 0.6
                    && other < length * 1.6
                    && mayVary(block)
                    && !block.key().equals(key)) {
                compare(headline, block, sink);
            }
        }
    }

    /** True for a second heading of the first rank that says all that the headline says and goes on, or breaks off. */
    private static boolean isLonger(Block headline, Block block) {
        Words shorter = headline.words();
        Words longer = block.words();
        boolean heading = block.is(Role.HEADLINE) || (block.is(Role.SUBHEAD) && block.level() == 1);
        if (!heading || block.isInferred() || shorter.count() == longer.count()) {
            return false;
        }
        if (shorter.count() > longer.count()) {
            shorter = block.words();
            longer = headline.words();
        }
        for (int i = 0; i < shorter.count(); i++) {
            if (!shorter.sameFolded(i, longer, i)) {
                return false;
            }
        }
        return shorter.count() >= LEAST_WORDS;
    }

    private static boolean mayVary(Block block) {
        boolean authored = block.is(Role.SUBHEAD) && !block.isInferred();
        return HeadlineForm.mayHold(block) && !authored && !block.is(Role.LIST_ITEM) && !block.is(Role.FURNITURE);
    }

    private static void compare(Block headline, Block block, Sink sink) {
        double least = least(block);
        if (Similarity.overlap(headline.words(), block.words()) < least) {
            return;
        }
        WordDiff diff = WordDiff.of(headline.words(), block.words());
        if (diff.ratio() >= least && diff.changes().stream().anyMatch(HeadlineVariant::isWording)) {
            report(headline, block, diff, sink);
        }
    }

    private static void report(Block headline, Block block, WordDiff diff, Sink sink) {
        sink.at(block)
                .with("line", headline.source())
                .with("changes", changes(diff))
                .related(headline, "the headline")
                .report();
    }

    /** Lines that the author set or ended as a sentence must be closer to the headline than stray ones. */
    private static double least(Block block) {
        boolean set = block.is(Role.HEADLINE) && !block.isInferred();
        return set || isSentence(block.text().stripTrailing()) ? SENTENCE : LINE;
    }

    private static boolean isSentence(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
    }

    /** A change that is more than another number: part 1 and part 2 are two things. */
    private static boolean isWording(WordDiff.Change change) {
        return (change.before() + change.after()).codePoints().noneMatch(Character::isDigit);
    }

    private static String changes(WordDiff diff) {
        return diff.changes().stream()
                .limit(3)
                .map(change -> quoted(change.after()) + " for " + quoted(change.before()))
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "nothing" : "“" + words + "”";
    }
}
