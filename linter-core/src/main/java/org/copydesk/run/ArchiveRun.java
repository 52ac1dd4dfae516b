package org.copydesk.run;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.copydesk.archive.FactStore;
import org.copydesk.archive.KeyedFact;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.rule.Fact;

/** Reads an archive and tells what it looks like. Suppressions and the baseline play no part. */
final class ArchiveRun {

    private final LintRun run;
    private final LintSettings settings;

    ArchiveRun(LintRun run, LintSettings settings) {
        this.run = run;
        this.settings = settings;
    }

    ArchiveView run(ArchiveTask task, Progress progress) throws InterruptedException {
        Tally tally = new Tally();
        SeenFacts facts = new SeenFacts();
        LintResult result = run.lint(
                settings.withPlan(settings.plan().only(task.rules()))
                        .withoutBaseline()
                        .withOnlooker(watch(task, tally, facts)),
                progress);
        List<Finding> findings = result.report().findings().stream()
                .map(ReportedFinding::finding)
                .filter(finding -> task.rules().contains(finding.rule()))
                .toList();
        return new ArchiveView(
                task,
                new ArchiveTables(tally, facts, findings).of(task),
                result.report().coverage(),
                result.report().failures(),
                result.problems());
    }

    private static Onlooker watch(ArchiveTask task, Tally tally, SeenFacts facts) {
        return new Onlooker() {
            @Override
            public void saw(Article article) {
                tally.saw(article);
            }

            @Override
            public boolean seesFacts() {
                return task.spells();
            }

            @Override
            public FactStore over(FactStore store) {
                return task.spells() ? watched(store, facts) : store;
            }
        };
    }

    private static FactStore watched(FactStore store, SeenFacts facts) {
        return new FactStore() {
            @Override
            public void add(List<KeyedFact> ofArticle) {
                facts.take(ofArticle);
                store.add(ofArticle);
            }

            @Override
            public void groups(String rule, BiConsumer<String, List<Fact>> group) {
                store.groups(rule, group);
            }

            @Override
            public Optional<String> trouble() {
                return store.trouble();
            }
        };
    }
}
