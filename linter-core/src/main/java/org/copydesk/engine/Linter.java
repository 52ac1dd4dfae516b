package org.copydesk.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.copydesk.archive.ArchiveEntry;
import org.copydesk.article.Article;
import org.copydesk.article.Problem;
import org.copydesk.config.ActiveRule;
import org.copydesk.config.LintPlan;
import org.copydesk.config.RuleSelection;
import org.copydesk.finding.Finding;
import org.copydesk.finding.RuleFailure;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.RuleInfo;

/**
 * Runs the rules of a plan over articles. Immutable but for rules that it keeps once made; one linter serves all
 * threads of a run. A rule that breaks is a {@link RuleFailure} of the result, never an exception.
 */
public final class Linter {

    private final Catalogue catalogue;
    private final Overlaps overlaps;
    private final RuleSets sets;
    private final RuleWatch watch;
    private final SuppressionRules suppressionRules;

    /** A linter for which no suppression expires. */
    public Linter(Catalogue catalogue, LintPlan plan) {
        this(catalogue, plan, SuppressionRules.lenient());
    }

    public Linter(Catalogue catalogue, LintPlan plan, SuppressionRules suppressionRules) {
        this(catalogue, plan, suppressionRules, RuleWatch.NONE);
    }

    public Linter(Catalogue catalogue, LintPlan plan, SuppressionRules suppressionRules, RuleWatch watch) {
        this.watch = watch;
        this.catalogue = catalogue;
        this.suppressionRules = suppressionRules;
        this.overlaps = new Overlaps(catalogue);
        this.sets = new RuleSets(catalogue, plan);
    }

    /**
     * What the rules say of an article.
     *
     * @param path the file's path relative to the configuration's folder, by which overrides are chosen
     */
    public ArticleResult lint(Article article, String path) {
        RuleSet rules = sets.of(path);
        List<Finding> found = new ArrayList<>();
        List<RuleFailure> failures = new ArrayList<>();
        reportProblems(article, rules.selection(), found);
        if (!article.holdsNothing()) {
            runRules(article, rules, found, failures);
        }
        Collections.sort(found);
        List<Finding> merged = overlaps.merge(found);
        ArticleResult result =
                Suppressions.apply(article, catalogue, suppressionRules, rules.selection(), merged, failures);
        List<Finding> told = Repeats.group(article.source(), result.findings());
        return new ArticleResult(told, result.suppressed(), result.failures(), result.held());
    }

    /** Makes the rules for a file ahead of its article. */
    public void prepare(String path) {
        sets.of(path).prepare();
    }

    SuppressionRules suppressionRules() {
        return suppressionRules;
    }

    Optional<ActiveRule> active(String rule, String path) {
        return Optional.ofNullable(sets.of(path).selection().active().get(rule));
    }

    /** True if a rule is on for a file. */
    public boolean runs(String rule, String path) {
        return sets.of(path).selection().active().containsKey(rule);
    }

    /** The archive rules that are on for a file, with the levels of their findings. */
    public List<ArchiveEntry> archiveRules(String path) {
        return sets.of(path).archive();
    }

    /** Those of them that speak of the language of an article. */
    public List<ArchiveEntry> archiveRules(String path, Article article) {
        return ofLanguage(article, archiveRules(path));
    }

    /** Those that speak of its language and may find something in it alone. */
    public List<ArchiveEntry> archiveRulesOfOne(String path, Article article) {
        return ofLanguage(article, sets.of(path).archiveOfOne());
    }

    private static List<ArchiveEntry> ofLanguage(Article article, List<ArchiveEntry> rules) {
        ArticleLanguage language = new ArticleLanguage(article);
        List<ArchiveEntry> allowed = new ArrayList<>(rules);
        allowed.removeIf(entry -> !language.allows(entry.active().info()));
        return allowed;
    }

    private void runRules(Article article, RuleSet rules, List<Finding> found, List<RuleFailure> failures) {
        ArticleLanguage language = new ArticleLanguage(article);
        SortedMap<String, PhraseScan.RuleHits> hits = PhraseScan.of(article, rules);
        hits.values().forEach(each -> {
            run(
                    article,
                    each.slot(),
                    language,
                    found,
                    failures,
                    sink -> ((PhraseRule) each.slot().rule()).check(article, each.hits(), sink));
        });
        for (PackRules pack : rules.packs()) {
            for (RuleSlot slot : pack.always()) {
                if (slot.packed().blocks().takesAnyOf(article)) {
                    run(
                            article,
                            slot,
                            language,
                            found,
                            failures,
                            sink -> ((ArticleRule) slot.rule()).check(article, sink));
                }
            }
        }
    }

    private void reportProblems(Article article, RuleSelection selection, List<Finding> found) {
        for (Problem problem : article.problems()) {
            ActiveRule rule = selection.active().get(problem.rule());
            if (rule != null) {
                FindingSink sink = new FindingSink(article, rule);
                sink.at(problem.span()).with("message", problem.message()).report();
                found.addAll(sink.findings());
            }
        }
    }

    private void run(
            Article article,
            RuleSlot slot,
            ArticleLanguage language,
            List<Finding> found,
            List<RuleFailure> failures,
            Check check) {
        RuleInfo info = slot.active().info();
        if (!language.allows(info)) {
            return;
        }
        FindingSink sink = new FindingSink(article, slot.active());
        long start = watch.start();
        try {
            check.run(sink);
            found.addAll(sink.findings());
        } catch (RuntimeException | StackOverflowError broken) {
            failures.add(new RuleFailure(info.id(), article.source().id().path(), describe(broken)));
        } finally {
            watch.stop(info.id(), start);
        }
    }

    private static String describe(Throwable broken) {
        StackTraceElement[] trace = broken.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return broken.getClass().getSimpleName() + ": " + broken.getMessage() + where;
    }

    /** One rule's look at the article. */
    private interface Check {
        void run(FindingSink sink);
    }
}
