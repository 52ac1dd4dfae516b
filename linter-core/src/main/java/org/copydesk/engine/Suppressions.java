package org.copydesk.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.config.ActiveRule;
import org.copydesk.config.RuleSelection;
import org.copydesk.finding.Finding;
import org.copydesk.finding.RuleFailure;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.Span;

/** The suppressions of one article, and what becomes of its findings. */
final class Suppressions {

    private final Article article;
    private final SuppressionReader read;
    private final RuleSelection selection;

    private Suppressions(Article article, SuppressionReader read, RuleSelection selection) {
        this.article = article;
        this.read = read;
        this.selection = selection;
    }

    /** Parts findings into those that stay and those that are suppressed, and adds what is wrong with suppressions. */
    static ArticleResult apply(
            Article article,
            Catalogue catalogue,
            SuppressionRules rules,
            RuleSelection selection,
            List<Finding> found,
            List<RuleFailure> failures) {
        if (SuppressionReader.hasNone(article)) {
            return new ArticleResult(found, List.of(), failures);
        }
        SuppressionReader reader = new SuppressionReader(article, catalogue, rules);
        reader.read();
        return new Suppressions(article, reader, selection).apply(found, failures);
    }

    private ArticleResult apply(List<Finding> found, List<RuleFailure> failures) {
        List<Finding> kept = new ArrayList<>();
        List<Finding> suppressed = new ArrayList<>();
        SuppressionUse use = new SuppressionUse(read.suppressions());
        for (Finding finding : found) {
            (use.silences(finding) ? suppressed : kept).add(finding);
        }
        reportMistakes(kept);
        reportExpired(kept);
        List<HeldSuppression> held = reportUnused(use, kept);
        Collections.sort(kept);
        return new ArticleResult(kept, suppressed, failures, held);
    }

    private Optional<ActiveRule> active(String id) {
        return Optional.ofNullable(selection.active().get(id));
    }

    private void reportMistakes(List<Finding> into) {
        active(EngineRules.MALFORMED_SUPPRESSION).ifPresent(rule -> {
            FindingSink sink = new FindingSink(article, rule);
            read.mistakes()
                    .forEach(mistake -> sink.at(mistake.span())
                            .with("message", mistake.message())
                            .report());
            into.addAll(sink.findings());
        });
    }

    private void reportExpired(List<Finding> into) {
        active(EngineRules.EXPIRED_SUPPRESSION).ifPresent(rule -> {
            FindingSink sink = new FindingSink(article, rule);
            for (int index : read.expired()) {
                SuppressionComment comment = read.comments().get(index);
                String last = comment.words().until().map(Object::toString).orElse("");
                sink.at(comment.span())
                        .with("message", "this has silenced nothing since " + last + ", its last day")
                        .report();
            }
            into.addAll(sink.findings());
        });
    }

    /** Reports what is of no use; gives the suppressions of which only the whole archive can tell. */
    private List<HeldSuppression> reportUnused(SuppressionUse use, List<Finding> into) {
        Optional<UnusedSuppressions> unused = active(EngineRules.UNUSED_SUPPRESSION)
                .map(rule -> new UnusedSuppressions(article, read.comments(), rule));
        List<HeldSuppression> held = new ArrayList<>();
        List<Suppression> idle = new ArrayList<>();
        for (int i = 0; i < read.suppressions().size(); i++) {
            Suppression each = read.suppressions().get(i);
            if (speaksOf(each, true)) {
                held.add(held(each, use.isUsed(i), unused.map(report -> report.of(each))));
            } else if (!use.isUsed(i) && speaksOf(each, false)) {
                idle.add(each);
            }
        }
        idle.sort((first, second) -> {
            int byComment = Integer.compare(first.comment(), second.comment());
            return byComment != 0 ? byComment : Integer.compare(first.word(), second.word());
        });
        unused.ifPresent(report -> into.addAll(report.report(idle)));
        return held;
    }

    private HeldSuppression held(Suppression suppression, boolean used, Optional<Finding> idle) {
        Span scope = suppression.scope();
        return new HeldSuppression(
                article.source().id(),
                suppression.rule(),
                article.source().position(scope.start()),
                article.source().position(scope.end()),
                used,
                idle);
    }

    /** True if a rule that is on is meant: one that is off has not been asked. */
    private boolean speaksOf(Suppression suppression, boolean archive) {
        if (!suppression.isCategory()) {
            return active(suppression.rule())
                    .filter(rule -> rule.info().archive() == archive)
                    .isPresent();
        }
        for (ActiveRule rule : selection.active().values()) {
            RuleInfo info = rule.info();
            if (info.archive() == archive && info.category().equals(suppression.category())) {
                return true;
            }
        }
        return false;
    }
}
