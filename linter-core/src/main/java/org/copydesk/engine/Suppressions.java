package org.copydesk.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.config.ActiveRule;
import org.copydesk.config.RuleSelection;
import org.copydesk.finding.Finding;
import org.copydesk.finding.RuleFailure;

/** The suppressions of one article, and what becomes of its findings. */
final class Suppressions {

    private final Article article;
    private final List<Suppression> suppressions;
    private final List<DirectiveParser.Mistake> mistakes;

    private Suppressions(Article article, List<Suppression> suppressions, List<DirectiveParser.Mistake> mistakes) {
        this.article = article;
        this.suppressions = suppressions;
        this.mistakes = mistakes;
    }

    static Suppressions of(Article article, Catalogue catalogue) {
        if (article.directives().isEmpty()) {
            return new Suppressions(article, List.of(), List.of());
        }
        DirectiveParser parser = new DirectiveParser(article, catalogue);
        parser.parse();
        return new Suppressions(article, parser.suppressions(), parser.mistakes());
    }

    /** Parts findings into those that stay and those that are suppressed, and adds what is wrong with suppressions. */
    ArticleResult apply(List<Finding> found, RuleSelection selection, List<RuleFailure> failures) {
        if (suppressions.isEmpty() && mistakes.isEmpty()) {
            return new ArticleResult(found, List.of(), failures);
        }
        List<Finding> kept = new ArrayList<>();
        List<Finding> suppressed = new ArrayList<>();
        boolean[] used = new boolean[suppressions.size()];
        for (Finding finding : found) {
            (isSuppressed(finding, used) ? suppressed : kept).add(finding);
        }
        reportMistakes(selection, kept);
        reportUnused(selection, used, kept);
        Collections.sort(kept);
        return new ArticleResult(kept, suppressed, failures);
    }

    private boolean isSuppressed(Finding finding, boolean[] used) {
        boolean any = false;
        for (int i = 0; i < used.length; i++) {
            if (suppressions.get(i).covers(finding)) {
                used[i] = true;
                any = true;
            }
        }
        return any;
    }

    private void reportMistakes(RuleSelection selection, List<Finding> into) {
        ActiveRule rule = selection.active().get(EngineRules.MALFORMED_SUPPRESSION);
        if (rule == null) {
            return;
        }
        FindingSink sink = new FindingSink(article, rule);
        mistakes.forEach(mistake ->
                sink.at(mistake.span()).with("message", mistake.message()).report());
        into.addAll(sink.findings());
    }

    private void reportUnused(RuleSelection selection, boolean[] used, List<Finding> into) {
        ActiveRule rule = selection.active().get(EngineRules.UNUSED_SUPPRESSION);
        if (rule == null) {
            return;
        }
        FindingSink sink = new FindingSink(article, rule);
        for (int i = 0; i < used.length; i++) {
            Suppression suppression = suppressions.get(i);
            if (!used[i]
                    && suppression.rules().stream()
                            .allMatch(id -> selection.active().containsKey(id))) {
                sink.at(suppression.comment())
                        .with(
                                "message",
                                "nothing is suppressed here: " + String.join(", ", suppression.rules())
                                        + " found nothing")
                        .delete()
                        .report();
            }
        }
        into.addAll(sink.findings());
    }
}
