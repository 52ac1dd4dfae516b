package org.copydesk.rules.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.copydesk.article.Article;
import org.copydesk.language.Folding;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;
import org.copydesk.rule.Link;
import org.copydesk.rule.RuleSetup;

/** Nearly the same headline on several articles: they meet where all their words but one are the same. */
public final class HeadlineNearDuplicate implements ArchiveRule {

    /** Headlines that have all but one word in common with so many different words in its place follow a pattern. */
    private static final int PATTERN = 3;
    /** In a larger group each headline is compared with so many behind it. */
    private static final int NEIGHBOURS = 20;

    private final SiteNames names;

    public HeadlineNearDuplicate(RuleSetup setup) {
        this.names = new SiteNames(setup.house().outlets(), setup.house().domains());
    }

    @Override
    public void extract(Article article, Facts facts) {
        if (article.isDraft()) {
            return;
        }
        article.headline().ifPresent(headline -> {
            BareHeadline bare = BareHeadline.of(article, headline.text(), names);
            HeadlineWords words = HeadlineWords.of(bare.text());
            if (words.isTelling()) {
                facts.add(words.keys(), headline, 0, headline.text().length(), bare.tag() + "\t" + bare.text());
            }
        });
    }

    /** An article's headline. */
    private record Candidate(Fact fact, String tag, String key, HeadlineWords words) {

        static Candidate of(Fact fact) {
            int end = fact.payload().indexOf('\t');
            String text = fact.payload().substring(end + 1);
            return new Candidate(fact, fact.payload().substring(0, end), Folding.key(text), HeadlineWords.of(text));
        }

        boolean mayBeLike(Candidate other) {
            return !key.equals(other.key)
                    && (tag.isEmpty() || other.tag.isEmpty() || tag.equals(other.tag))
                    && !HeadlineDuplicate.areTranslations(fact, other.fact);
        }
    }

    @Override
    public void judge(String key, List<Fact> facts, ArchiveSink sink) {
        // the same headline, letter for letter, is another rule's
        if (Fact.areAlike(facts)) {
            return;
        }
        List<Candidate> candidates = new ArrayList<>();
        SortedSet<String> beyond = new TreeSet<>();
        for (Fact fact : facts) {
            Candidate candidate = Candidate.of(fact);
            candidates.add(candidate);
            beyond.add(candidate.words().beyond(key));
        }
        beyond.remove("");
        if (beyond.size() >= PATTERN) {
            return;
        }
        for (int i = 0; i < candidates.size(); i++) {
            Candidate one = candidates.get(i);
            for (int j = i + 1; j < candidates.size() && j <= i + NEIGHBOURS; j++) {
                Candidate other = candidates.get(j);
                if (one.mayBeLike(other)) {
                    Optional<String> difference = one.words().difference(other.words());
                    difference.ifPresent(how -> sink.link(one.fact(), other.fact(), how));
                }
            }
        }
    }

    /** One finding for all, at the second of the first two. */
    @Override
    public void judgeCluster(List<Link> links, ArchiveSink sink) {
        SortedSet<Fact> all = new TreeSet<>();
        for (Link link : links) {
            all.add(link.one());
            all.add(link.other());
        }
        Link shown = Link.firstAsked(links);
        sink.at(shown.other())
                .with("first", shown.one().location().source().path())
                .with("headline", shown.one().article())
                .with("more", more(all.size() - 2))
                .evidence(shown.note())
                .related(List.of(shown.one()), "nearly the same headline")
                .related(
                        all.stream()
                                .filter(fact -> !fact.equals(shown.one()) && !fact.equals(shown.other()))
                                .toList(),
                        "nearly the same headline")
                .report();
    }

    private static String more(int others) {
        return others == 0 ? "" : ", as have " + others + " more " + (others == 1 ? "article" : "articles");
    }
}
