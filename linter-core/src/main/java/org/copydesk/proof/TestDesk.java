package org.copydesk.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.archive.ArchiveDesk;
import org.copydesk.archive.MemoryFacts;
import org.copydesk.article.Article;
import org.copydesk.config.ConfigProblem;
import org.copydesk.config.ConfigReader;
import org.copydesk.config.LintPlan;
import org.copydesk.config.Preset;
import org.copydesk.config.RuleSetting;
import org.copydesk.engine.ArticleResult;
import org.copydesk.engine.Catalogue;
import org.copydesk.engine.Linter;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Location;
import org.copydesk.finding.RuleFailure;
import org.copydesk.pack.RulePack;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;

/**
 * Lints texts and articles for tests. It is immutable and may be shared; each method that changes something gives another
 * desk.
 *
 * <pre>{@code
 * TestDesk desk = TestDesk.ofClassPath(getClass().getClassLoader());
 * Findings found = desk.only("doubled-word").lint("a.txt", "The ship of of the line.");
 * assertEquals("The ship ⟦of of⟧ the line.", found.marked());
 * }</pre>
 */
public final class TestDesk {

    private final Catalogue catalogue;
    private final LintPlan plan;
    private final Linter linter;

    private TestDesk(Catalogue catalogue, LintPlan plan) {
        this.catalogue = catalogue;
        this.plan = plan;
        this.linter = new Linter(catalogue, plan);
    }

    /** All rules that a class loader sees, the recommended ones on. */
    public static TestDesk ofClassPath(ClassLoader loader) {
        return of(RulePack.loadAll(loader));
    }

    /** The rules of some packs, the recommended ones on. */
    public static TestDesk of(List<RulePack> packs) {
        return new TestDesk(Catalogue.of(packs), LintPlan.standard());
    }

    /** All rules there are, on or off, by id. */
    public List<RuleInfo> rules() {
        return catalogue.rules();
    }

    /**
     * This desk with what a configuration says.
     *
     * @param yaml as in {@code copydesk.yaml}
     * @throws IllegalArgumentException if there is a mistake in it
     */
    public TestDesk configured(String yaml) {
        ConfigReader.Result result =
                ConfigReader.read(SourceText.of(new SourceId("copydesk.yaml"), yaml), catalogue.rules());
        if (!result.problems().isEmpty()) {
            throw new IllegalArgumentException(
                    result.problems().stream().map(ConfigProblem::message).collect(Collectors.joining("\n")));
        }
        return new TestDesk(catalogue, result.configuration().plan());
    }

    /**
     * This desk with some rules alone, whether they are on by default or not; what is configured for them still holds.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public TestDesk only(String... rules) {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        for (String rule : rules) {
            RuleInfo info =
                    catalogue.find(rule).orElseThrow(() -> new IllegalArgumentException("there is no rule " + rule));
            settings.put(rule, RuleSetting.at(info.severity()));
        }
        return new TestDesk(catalogue, plan.withPreset(Preset.NONE).with(settings));
    }

    /** This desk with all rules of a preset. */
    public TestDesk preset(Preset preset) {
        return new TestDesk(catalogue, plan.withPreset(preset));
    }

    /**
     * What is found in a text.
     *
     * @param path of the file that it is taken for; its ending says the format
     * @throws IllegalStateException if a rule breaks
     */
    public Findings lint(String path, String text) {
        return lint(Map.of(path, text));
    }

    /** What is found in several texts, by path, linted together as files of one site. */
    public Findings lint(Map<String, String> texts) {
        List<Article> articles = new ArrayList<>();
        texts.forEach((path, text) -> {
            String format = TestFormats.ofFile(path)
                    .orElseThrow(() -> new IllegalArgumentException("no format has files like " + path));
            articles.addAll(TestFormats.articles(SourceText.of(new SourceId(path), text), format));
        });
        return checked(run(articles));
    }

    /** What is found in articles as they are; no roles are inferred. */
    public Findings lint(Article... articles) {
        return checked(run(List.of(articles)));
    }

    /** Also tells of rules that broke. */
    Outcome run(List<Article> articles) {
        ArchiveDesk archive = new ArchiveDesk(new MemoryFacts());
        Map<String, String> texts = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        List<RuleFailure> failures = new ArrayList<>();
        for (Article article : articles) {
            String path = article.source().id().path();
            texts.put(path, article.source().content());
            ArticleResult result = linter.lint(article, path);
            result.findings().forEach(finding -> addPlaces(finding, findings));
            failures.addAll(result.failures());
            archive.extract(article, linter.archiveRules(path, article));
        }
        findings.addAll(archive.judge());
        failures.addAll(archive.failures());
        Collections.sort(findings);
        return new Outcome(new Findings(texts, findings), failures);
    }

    /** Examples mark each place: what a finding says of several stands for a finding at each. */
    private static void addPlaces(Finding finding, List<Finding> findings) {
        findings.add(finding);
        for (Location place : finding.repeats()) {
            findings.add(finding.at(place));
        }
    }

    private static Findings checked(Outcome outcome) {
        if (!outcome.failures().isEmpty()) {
            throw new IllegalStateException("a rule broke: " + outcome.failures());
        }
        return outcome.findings();
    }

    /** What came of it. */
    record Outcome(Findings findings, List<RuleFailure> failures) {

        Outcome {
            failures = List.copyOf(failures);
        }
    }
}
