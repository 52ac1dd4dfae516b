package org.copydesk.rules.headline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Field;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;

/** One slug, permalink or alias that two articles claim. */
public final class SlugDuplicate implements ArchiveRule {

    @Override
    public void extract(Article article, Facts facts) {
        if (article.isDraft()) {
            return;
        }
        Set<String> claimed = new LinkedHashSet<>();
        for (Field field : article.fields()) {
            Address.of(article, field)
                    .filter(address -> claimed.add(address.key()))
                    .ifPresent(address -> facts.add(address.key(), field, address.kind()));
        }
    }

    @Override
    public void judge(String key, List<Fact> facts, ArchiveSink sink) {
        Fact first = facts.get(0);
        List<Fact> found = new ArrayList<>();
        for (Fact fact : facts) {
            if (!fact.equals(first)
                    && !HeadlineDuplicate.areTranslations(first, fact)
                    && !(fact.payload().equals("slug") && areVersions(first, fact))) {
                found.add(fact);
            }
        }
        List<Fact> others = Fact.askedFirst(found);
        if (!others.isEmpty()) {
            Fact shown = others.get(0);
            sink.at(shown)
                    .with("kind", shown.payload())
                    .with("address", shown.location().excerpt())
                    .with("first", first.location().source().path())
                    .with("count", String.valueOf(others.size() + 1))
                    .related(List.of(first), "claimed here")
                    .related(others.subList(1, others.size()), "claimed here too")
                    .report();
        }
    }

    /** Files of one name in several folders: pages of several editions or versions, each with addresses of its own. */
    private static boolean areVersions(Fact one, Fact other) {
        String path = one.location().source().path();
        String otherPath = other.location().source().path();
        return !path.equals(otherPath)
                && path.substring(path.lastIndexOf('/') + 1)
                        .equals(otherPath.substring(otherPath.lastIndexOf('/') + 1));
    }
}
