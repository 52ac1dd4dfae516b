package org.copydesk.rules.byline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.language.Agencies;
import org.copydesk.language.Folding;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** A person's byline on copy whose rights line says that an agency owns it. */
public final class BylineAgencyConflict implements ArticleRule {

    private static final List<String> CLAIMS = List.of(
            "©", "copyright", "rights", "(c)", "droits", "rechte vorbehalten", "derechos", "diritti", "direitos");

    private final List<String> houseAgencies;

    public BylineAgencyConflict(RuleSetup setup) {
        this.houseAgencies = setup.house().agencies();
    }

    @Override
    public void check(Article article, Sink sink) {
        for (Block rights : article.texts()) {
            if (rights.is(Role.RIGHTS) && isClaim(rights.text())) {
                Optional<String> agency = agencyIn(rights);
                if (agency.isPresent()) {
                    staffByline(article).ifPresent(byline -> report(byline, rights, agency.get(), sink));
                    return;
                }
            }
        }
    }

    /** A news agency that is named in a text: one that all know, or one of the house's. */
    private Optional<String> agencyIn(Block text) {
        Optional<String> known = Agencies.standard().newsIn(text.words());
        return known.isPresent() ? known : houseAgency(text);
    }

    private Optional<String> houseAgency(Block text) {
        String words = houseAgencies.isEmpty() ? "" : " " + Folding.key(text.text()) + " ";
        return houseAgencies.stream()
                .filter(agency -> words.contains(" " + Folding.key(agency) + " "))
                .findFirst();
    }

    private static boolean isClaim(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return CLAIMS.stream().anyMatch(folded::contains);
    }

    /** The byline that says so most clearly, if none of them gives the copy to an agency. */
    private Optional<Block> staffByline(Article article) {
        List<Block> bylines = article.bylines();
        if (bylines.stream().anyMatch(block -> agencyIn(block).isPresent())) {
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
