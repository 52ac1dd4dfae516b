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
import org.copydesk.language.Shingles;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;
import org.copydesk.rule.Link;
import org.copydesk.rule.RuleSetup;

/** Bodies that nearly agree. Candidates meet under the bands of their MinHash; the agreement is then counted out. */
public final class ArticleNearDuplicate implements ArchiveRule {

    private static final int LEAST_WORDS = 40;
    /** Bands of four values: a pair meets with 97 % at a similarity of 0.57, which one word in ten changed leaves of runs of three. */
    private static final int BANDS = 32;
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
        List<Block> blocks = Bodies.blocks(article);
        BodyPrint print = Bodies.print(blocks);
        if (print.words() < LEAST_WORDS) {
            return;
        }
        Bodies.tellBlocks(blocks, print, facts);
        MinHash hash = MinHash.of(Shingles.of(blocks.stream().map(Block::words).toList(), BodyPrint.RUN));
        List<String> keys = new ArrayList<>();
        for (long band : hash.bandKeys(BANDS)) {
            keys.add(BAND + Long.toHexString(band));
        }
        Block first = blocks.get(0);
        facts.add(keys, first, 0, first.text().length(), print.write());
    }

    @Override
    public void judge(String key, List<Fact> facts, ArchiveSink sink) {
        if (Bodies.learn(key, facts, sink)) {
            return;
        }
        List<Fact> sorted = new ArrayList<>(facts);
        if (sorted.size() > NEIGHBOURS) {
            sorted.sort(Comparator.comparing(Fact::payload).thenComparing(fact -> fact));
        }
        List<BodyPrint> prints = new ArrayList<>();
        sorted.forEach(fact -> prints.add(BodyPrint.read(fact.payload()).without(sink::isNoted)));
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size() && j <= i + NEIGHBOURS; j++) {
                compare(sorted.get(i), prints.get(i), sorted.get(j), prints.get(j), sink);
            }
        }
    }

    private void compare(Fact one, BodyPrint first, Fact other, BodyPrint second, ArchiveSink sink) {
        int few = Math.min(first.words(), second.words());
        int many = Math.max(first.words(), second.words());
        boolean tooUneven = 2.0 * few / (few + many) < least;
        if (few < LEAST_WORDS || tooUneven || Bodies.areTranslations(one, other)) {
            return;
        }
        if (one.payload().equals(other.payload()) || first.sameWords(second)) {
            sink.link(one, other, PERCENT + "=");
            return;
        }
        double agreement = first.agreement(second);
        if (agreement >= least) {
            sink.link(one, other, String.valueOf((int) Math.floor(agreement * PERCENT)));
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
        Link shown = near.values().iterator().next();
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
