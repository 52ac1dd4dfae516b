package org.copydesk.rules.names;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;

/** What an article spells in two ways: worked out once for the rules that tell it. */
record Variances(List<Variance> all) {

    Variances {
        all = List.copyOf(all);
    }

    static List<Variance> of(Article article) {
        return article.derived(Variances.class, Variances::find).all();
    }

    private static Variances find(Article article) {
        NameCast cast = NameCast.of(article);
        List<Variance> found = new ArrayList<>(NameLayout.variances(cast));
        found.addAll(NameSlips.variances(article, cast));
        List<NameCast.Pair> pairs = cast.pairs();
        if (!pairs.isEmpty()) {
            NameJudge judge = new NameJudge(cast);
            pairs.forEach(pair -> judge.verdict(pair).ifPresent(found::add));
        }
        return new Variances(found);
    }
}
