package org.copydesk.rules.byline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.language.Agencies;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** A person's byline on copy whose rights line says that an agency owns it. */
public final class BylineAgencyConflict implements ArticleRule {

    private static final List<String> CLAIMS = List.of(
            "©", "copyright", "rights", "(c)", "droits", "rechte vorbehalten", "derechos", "diritti", "direitos");

    @Override
    public void check(Article article, Sink sink) {
        for (Block rights : article.texts()) {
            if (rights.is(Role.RIGHTS) && isClaim(rights.text())) {
                Optional<String> agency = Agencies.standard().newsIn(rights.words());
                if (agency.isPresent()) {
                    staffByline(article).ifPresent(byline -> report(byline, rights, agency.get(), sink));
                    return;
                }
            }
        }
    }

    private static boolean isClaim(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return CLAIMS.stream().anyMatch(folded::contains);
    }

    /** The byline that says so most clearly, if none of them gives the copy to an agency. */
    private Optional<Block> staffByline(Article article) {
        List<Block> bylines = article.bylines();
        if (bylines.stream()
                .anyMatch(block -> Agencies.standard().newsIn(block.words()).isPresent())) {
            return Optional.empty();
        }
        List<Block> persons =
                bylines.stream().filter(BylineAgencyConflict::isPerson).toList();
        return persons.stream()
                .filter(block -> BylineName.isPrefixed(block.text()))
                .findFirst()
                .or(() -> persons.stream().findFirst());
    }

    private static boolean isPerson(Block block) {
        Words name = Words.of(BylineName.in(block.text()).in(block.text()));
        return name.count() >= 2 && name.count() <= 5 && name.isCapitalised(0) && name.isCapitalised(name.count() - 1);
    }

    private static void report(Block byline, Block rights, String agency, Sink sink) {
        Span name = BylineName.in(byline.text());
        sink.at(byline, name.start(), name.end())
                .with("match", name.in(byline.text()))
                .with("agency", agency)
                .with("line", rights.source())
                .related(rights, "the agency's claim")
                .report();
    }
}
