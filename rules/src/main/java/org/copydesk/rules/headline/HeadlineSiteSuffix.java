package org.copydesk.rules.headline;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.finding.Severity;
import org.copydesk.language.Folding;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;

/** The name of the site, or of its section, at the end of a headline. */
public final class HeadlineSiteSuffix implements ArticleRule {

    private static final int LEAST_WORDS_BEFORE = 3;
    /** A bar parts a name from a headline of so many words; in shorter ones it may part two halves of a title. */
    private static final int LEAST_WORDS_BEFORE_BAR = 5;

    private static final int MOST_WORDS_BEHIND = 6;
    private static final int MOST_WORDS_BEHIND_BAR = 3;

    private final SiteNames names;

    public HeadlineSiteSuffix(RuleSetup setup) {
        this.names = new SiteNames(setup.house().outlets(), setup.house().domains());
    }

    @Override
    public void check(Article article, Sink sink) {
        article.headline().ifPresent(headline -> check(article, headline, sink));
    }

    private void check(Article article, Block headline, Sink sink) {
        String text = headline.text();
        int end = text.stripTrailing().length();
        int mark = SiteNames.lastMark(text, end);
        if (mark < 0) {
            return;
        }
        String suffix = text.substring(mark + 1, end).strip();
        int from = text.charAt(mark) == ':' ? mark - 1 : mark;
        String before = text.substring(0, from).strip();
        Words words = Words.of(suffix);
        Words bare = Words.of(before);
        if (bare.count() < LEAST_WORDS_BEFORE || words.count() == 0 || words.count() > MOST_WORDS_BEHIND) {
            return;
        }
        Optional<String> proof = proof(article, headline, before, suffix);
        if (proof.isPresent()) {
            report(headline, from, end, suffix, sink)
                    .evidence(proof.get())
                    .delete(headline, before.length() + text.indexOf(before), end)
                    .report();
        } else if (seems(article, headline, text.charAt(mark), bare, words)) {
            report(headline, from, end, suffix, sink).severity(Severity.WARNING).report();
        }
    }

    private static Draft report(Block headline, int from, int end, String suffix, Sink sink) {
        return sink.at(headline, from, end).with("suffix", suffix);
    }

    /** What in the article shows that the words are no part of the headline. */
    private Optional<String> proof(Article article, Block headline, String before, String suffix) {
        String key = Folding.key(before);
        boolean bare = article.headlines()
                .anyMatch(other -> other != headline && other.key().equals(key));
        if (bare) {
            return Optional.of("another title or heading of the article lacks it");
        }
        return names.of(article, suffix);
    }

    private static boolean seems(Article article, Block headline, char mark, Words before, Words suffix) {
        if (!suffix.isCapitalised(0) || !Character.isLetter(suffix.text().charAt(suffix.start(0)))) {
            return false;
        }
        boolean named = SiteNames.endsAsOutlet(suffix);
        if (SiteNames.isDash(mark)) {
            return named;
        }
        return before.count() >= LEAST_WORDS_BEFORE_BAR
                && (named || (suffix.count() <= MOST_WORDS_BEHIND_BAR && !speaksOf(article, headline, suffix)));
    }

    /** True if the text uses the words: then they may be its subject. */
    private static boolean speaksOf(Article article, Block headline, Words suffix) {
        String wanted = suffix.text(0, suffix.count());
        List<Block> blocks = article.blocks();
        return blocks.stream()
                .anyMatch(block -> block != headline
                        && block.place() == Place.FLOW
                        && block.text().contains(wanted));
    }
}
