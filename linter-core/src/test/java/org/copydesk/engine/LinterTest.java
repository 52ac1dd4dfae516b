package org.copydesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Problem;
import org.copydesk.config.LintPlan;
import org.copydesk.config.RuleSetting;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.pack.RulePack;
import org.copydesk.reader.html.HtmlReader;
import org.copydesk.reader.plain.PlainTextReader;
import org.copydesk.text.Edit;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class LinterTest {

    private static final Catalogue CATALOGUE = Catalogue.of(List.of(pack()));

    private static RulePack pack() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("tide.yaml", rule("tide", "error", "high tide"));
        files.put("spring-tide.yaml", rule("spring-tide", "warning", "spring high tide"));
        files.put(
                "brine.yaml",
                rule("brine", "error", "salt water").replace("match:", "fix:\n  replace: salt & sea\nmatch:"));
        files.put("ferry.yaml", rule("ferry", "info", "ferry").replace("recommended", "strict"));
        RulePack.Reading reading = RulePack.ofFiles(files);
        assertThat(reading.problems()).isEmpty();
        return reading.pack();
    }

    private static String rule(String id, String level, String phrase) {
        return """
            rule: %s
            category: residue
            level: %s
            stage: recommended
            summary: finds a phrase
            message: "“{match}” stands here"
            explain: finds a phrase
            match:
              - phrase: ["%s"]
            examples:
              bad: ["the ⟦%s⟧ came", "a ⟦%s⟧ comes", "no ⟦%s⟧ today"]
              good: ["low water", "neap", "slack"]
            """.replaceFirst("%s", id).replaceFirst("%s", level).replace("%s", phrase);
    }

    private static Article article(String text) {
        List<Article> articles = new ArrayList<>();
        new PlainTextReader().read(SourceText.of(new SourceId("a.txt"), text), articles::add);
        return articles.get(0);
    }

    private static List<String> lint(LintPlan plan, String text) {
        return new Linter(CATALOGUE, plan)
                .lint(article(text), "a.txt").findings().stream()
                        .map(LinterTest::line)
                        .toList();
    }

    private static String line(Finding finding) {
        return finding.location().start() + " " + finding.severity().id() + " " + finding.rule() + ": "
                + finding.location().excerpt();
    }

    @Test
    void reportsInOrderOfPlace() {
        assertThat(lint(LintPlan.standard(), "The High Tide came.\n\nAnother high  tide went."))
                .containsExactly("1:5 error tide: High Tide", "3:9 error tide: high  tide");
    }

    @Test
    void ofTwoOnOnePlaceTheGraverStays() {
        assertThat(lint(LintPlan.standard(), "A spring high tide came.")).containsExactly("1:10 error tide: high tide");
    }

    @Test
    void configuredLevelsAndOffSwitchesHold() {
        LintPlan plan =
                LintPlan.standard().with(Map.of("tide", RuleSetting.off(), "ferry", RuleSetting.at(Severity.ERROR)));

        assertThat(lint(plan, "A spring high tide and a ferry."))
                .containsExactly("1:3 warning spring-tide: spring high tide", "1:26 error ferry: ferry");
    }

    @Test
    void fixesAreWrittenAsTheFormatWritesText() {
        List<Finding> findings = new ArrayList<>();
        new HtmlReader()
                .read(
                        SourceText.of(new SourceId("a.html"), "<p>Of salt water.</p>"),
                        article -> findings.addAll(new Linter(CATALOGUE, LintPlan.standard())
                                .lint(article, "a.html")
                                .findings()));

        assertThat(findings.get(0).fix().orElseThrow().edits())
                .containsExactly(new Edit(new Span(6, 16), "salt &amp; sea"));
    }

    @Test
    void noFixTakesHalfOfAPairOfMarks() {
        assertThat(fixes("<p>Of <b>salt</b> water.</p>")).containsExactly(false);
        assertThat(fixes("<p>Of <b>salt water</b> and salt&#32;water.</p>")).containsExactly(true, true);
    }

    private static List<Boolean> fixes(String html) {
        List<Boolean> fixes = new ArrayList<>();
        new HtmlReader()
                .read(
                        SourceText.of(new SourceId("a.html"), html),
                        article -> new Linter(CATALOGUE, LintPlan.standard())
                                .lint(article, "a.html")
                                .findings()
                                .forEach(finding -> fixes.add(finding.fix().isPresent())));
        return fixes;
    }

    @Test
    void problemsOfTheReaderAreFindings() {
        Article broken = article("calm sea").toBuilder()
                .problem(new Problem(Problem.UNREADABLE, new Span(0, 4), "nobody can read this"))
                .build();

        assertThat(new Linter(CATALOGUE, LintPlan.standard())
                        .lint(broken, "a.txt")
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("unreadable-document");
                    assertThat(finding.message()).isEqualTo("nobody can read this");
                });
    }

    @Test
    void aSuppressedFindingIsKeptApart() {
        ArticleResult result = new Linter(CATALOGUE, LintPlan.standard())
                .lint(
                        article("<!-- copydesk-disable-next-line tide -- the almanac's word -->\n\n"
                                + "A high tide.\n\n"
                                + "A high tide."),
                        "a.txt");

        assertThat(result.findings()).extracting(LinterTest::line).containsExactly("5:3 error tide: high tide");
        assertThat(result.suppressed()).extracting(LinterTest::line).containsExactly("3:3 error tide: high tide");
    }

    @Test
    void aSuppressionWithoutUseIsReported() {
        assertThat(lint(LintPlan.standard(), "<!-- copydesk-disable tide -->\n\nCalm sea."))
                .singleElement()
                .asString()
                .startsWith("1:1 warning unused-suppression");
    }

    @Test
    void aSuppressionOfAnUnknownRuleIsReported() {
        List<Finding> findings = new Linter(CATALOGUE, LintPlan.standard())
                .lint(article("<!-- copydesk-disable tid -->\n\nA high tide."), "a.txt")
                .findings();

        assertThat(findings).extracting(Finding::rule).containsExactly("malformed-suppression", "tide");
        assertThat(findings.get(0).message()).contains("did you mean “tide”?");
    }

    @Test
    void fingerprintsSurviveEditsElsewhere() {
        Linter linter = new Linter(CATALOGUE, LintPlan.standard());
        Finding before = linter.lint(article("At noon the high tide came in."), "a.txt")
                .findings()
                .get(0);
        Finding after = linter.lint(article("New first paragraph.\n\nAt noon the high tide came in."), "b.txt")
                .findings()
                .get(0);

        assertThat(name(after, 0)).isEqualTo(name(before, 0));
        assertThat(name(after, 1)).isNotEqualTo(name(before, 0));
    }

    private static String name(Finding finding, int occurrence) {
        return new Fingerprint(finding, occurrence).text();
    }
}
