package org.copydesk.rules.duplication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.language.MinHash;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;
import org.copydesk.rule.Link;
import org.copydesk.rule.RuleSetup;

/** Bodies that nearly agree. Candidates meet under the bands of their MinHash; the agreement is then counted out. */
public final class ArticleNearDuplicate implements ArchiveRule {

    private static final int LEAST_WORDS = 40;
    /** In a larger group each body is compared with so many behind it, in the order of their words. */
    private static final int NEIGHBOURS = 40;

    private static final int PERCENT = 100;
    private static final String BAND = "n ";

    private final double least;

    public ArticleNearDuplicate(RuleSetup setup) {
        this.least = setup.options().integer("percent") / (double) PERCENT;
    }

    @Override
    public void extract(Article article, Facts facts) {
        ArticleBody body = ArticleBody.of(article);
        if (body.print().words() < LEAST_WORDS) {
            return;
        }
        Bodies.tellBlocks(body, facts);
        MinHash hash = MinHash.of(body.words(), BodyPrint.RUN);
        BandedBody banded = BandedBody.of(hash.bandKeys(BandedBody.BANDS), body.print());
        List<String> keys = new ArrayList<>();
        for (String band : banded.bands()) {
            keys.add(BAND + band);
        }
        Block first = body.blocks().get(0);
        facts.add(keys, first, 0, first.text().length(), banded.written());
    }

    @Override
    public void judge(String key, List<Fact> facts, ArchiveSink sink) {
        if (Bodies.learn(key, facts, sink)) {
            return;
        }
        String band = key.substring(BAND.length());
        boolean crowd = facts.size() > NEIGHBOURS;
        List<Candidate> candidates = new ArrayList<>();
        for (Fact fact : facts) {
            candidates.add(new Candidate(fact, sink));
        }
        if (crowd) {
            candidates.sort(Comparator.comparing(Candidate::words).thenComparing(Candidate::fact));
        }
        for (int i = 0; i < candidates.size(); i++) {
            Candidate one = candidates.get(i);
            for (int j = i + 1; j < candidates.size() && j <= i + NEIGHBOURS; j++) {
                Candidate other = candidates.get(j);
                // In a crowd, the two may be too far apart under the band where they meet first.
                if (crowd || one.meetsFirstUnder(band, other)) {
                    compare(one, other, sink);
                }
            }
        }
    }

    private void compare(Candidate one, Candidate other, ArchiveSink sink) {
        if (Bodies.areTranslations(one.fact(), other.fact())) {
            return;
        }
        boolean copy = one.isCopyOf(other);
        BodyPrint first = one.own();
        BodyPrint second = copy ? first : other.own();
        int few = Math.min(first.words(), second.words());
        int many = Math.max(first.words(), second.words());
        if (few < LEAST_WORDS || 2.0 * few / (few + many) < least) {
            return;
        }
        if (copy || first.isSame(second)) {
            sink.link(one.fact(), other.fact(), PERCENT + "=");
            return;
        }
        double agreement = first.agreement(second);
        if (agreement >= least) {
            sink.link(one.fact(), other.fact(), String.valueOf((int) Math.floor(agreement * PERCENT)));
        }
    }

    /** One finding for all: at the last article that is like an earlier one and no exact copy of it. */
    @Override
    public void judgeCluster(List<Link> links, ArchiveSink sink) {
        SortedSet<Fact> all = new TreeSet<>();
        Map<Fact, Link> near = new LinkedHashMap<>();
        for (Link link : links) {
            all.add(link.one());
            all.add(link.other());
            if (!link.note().endsWith("=")) {
                near.putIfAbsent(link.other(), link);
            }
        }
        if (near.isEmpty()) {
            return;
        }
        Link shown = Link.firstAsked(near.values());
        sink.at(shown.other())
                .with("percent", shown.note())
                .with("first", Bodies.name(shown.one()))
                .with("more", more(all.size() - 2))
                .related(List.of(shown.one()), shown.note() + " % of the words agree")
                .related(
                        all.stream()
                                .filter(fact -> !fact.equals(shown.one()) && !fact.equals(shown.other()))
                                .toList(),
                        "nearly the same text")
                .report();
    }

    private static String more(int others) {
        return others == 0 ? "" : ", and " + others + " more " + (others == 1 ? "article" : "articles");
    }
}
