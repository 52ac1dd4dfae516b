package org.copydesk.rules.byline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.ArticleDate;
import org.copydesk.article.Block;
import org.copydesk.language.Folding;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;
import org.copydesk.rule.RuleSetup;
import org.copydesk.text.Span;

/** More articles a day under one name than somebody can write. */
public final class BylineVolume implements ArchiveRule {

    private final int limit;

    public BylineVolume(RuleSetup setup) {
        this.limit = setup.options().integer("articles");
    }

    @Override
    public void extract(Article article, Facts facts) {
        Optional<ArticleDate> date = article.date();
        if (date.isEmpty() || article.isDraft()) {
            return;
        }
        String day = date.get().day().toString();
        Set<String> seen = new LinkedHashSet<>();
        for (Block byline : article.bylines()) {
            for (Span place : BylineNames.in(byline.text())) {
                String name = place.in(byline.text());
                if (BylineNames.isPerson(name) && seen.add(Folding.key(name))) {
                    facts.add(Folding.key(name) + ' ' + day, byline, place.start(), place.end(), day);
                }
            }
        }
    }

    @Override
    public void judge(String key, List<Fact> facts, ArchiveSink sink) {
        if (facts.size() <= limit) {
            return;
        }
        // Those that the run was asked about stand last.
        int place = facts.get(limit).asked() ? limit : facts.size() - 1;
        List<Fact> others = new ArrayList<>(facts);
        Fact shown = others.remove(place);
        sink.at(shown)
                .with("name", shown.location().excerpt())
                .with("count", String.valueOf(facts.size()))
                .with("day", shown.payload())
                .with("limit", String.valueOf(limit))
                .related(others, "the same day")
                .report();
    }
}
