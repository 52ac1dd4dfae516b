package org.copydesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.config.LintPlan;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.pack.RulePack;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.html.HtmlReader;
import org.copydesk.reader.json.JsonReader;
import org.copydesk.reader.markdown.MarkdownReader;
import org.copydesk.reader.plain.PlainTextReader;
import org.copydesk.text.Edit;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

class SuppressionsTest {

    private static final Catalogue CATALOGUE = Catalogue.of(List.of(pack()));
    private static final MarkdownReader MARKDOWN = new MarkdownReader();

    private static RulePack pack() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("tide.yaml", rule("tide", "high tide"));
        files.put("ferry.yaml", rule("ferry", "slow ferry"));
        RulePack.Reading reading = RulePack.ofFiles(files);
        assertThat(reading.problems()).isEmpty();
        return reading.pack();
    }

    private static String rule(String id, String phrase) {
        return """
            rule: %s
            category: residue
            level: error
            stage: recommended
            summary: finds a phrase
            message: "“{match}” stands here"
            explain: finds a phrase
            match:
              - phrase: ["%s"]
            examples:
              bad: ["the ⟦%s⟧ came", "a ⟦%s⟧ comes", "no ⟦%s⟧ today"]
              good: ["low water", "neap", "slack"]
            """.replaceFirst("%s", id).replace("%s", phrase);
    }

    private static ArticleResult lint(ArticleReader reader, SuppressionRules rules, String text) {
        List<Article> articles = new ArrayList<>();
        reader.read(SourceText.of(new SourceId("a.x"), text), articles::add);
        return new Linter(CATALOGUE, LintPlan.standard(), rules).lint(articles.get(0), "a.x");
    }

    private static ArticleResult markdown(String text) {
        return lint(MARKDOWN, SuppressionRules.lenient(), text);
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.location().start().line() + " " + finding.rule())
                .toList();
    }

    private static List<String> lines(ArticleResult result) {
        return lines(result.findings());
    }

    private static String fixed(String text, ArticleResult result) {
        StringBuilder edited = new StringBuilder(text);
        List<Edit> edits = new ArrayList<>();
        for (Finding finding : result.findings()) {
            finding.fix().map(Fix::edits).ifPresent(edits::addAll);
        }
        edits.sort((a, b) -> b.compareTo(a));
        edits.forEach(edit -> edited.replace(edit.span().start(), edit.span().end(), edit.replacement()));
        return edited.toString();
    }

    @Test
    void oneParagraph() {
        assertThat(lines(markdown("<!-- copydesk-disable-next-line tide -->\n\nA high\ntide.\n\nA high tide.\n")))
                .containsExactly("6 tide");
    }

    @Test
    void withinAParagraphTheNextLine() {
        assertThat(lines(markdown(
                        "The high tide <!-- copydesk-disable-next-line tide -->\nA high tide.\nA high tide.\n")))
                .containsExactly("1 tide", "3 tide");
    }

    @Test
    void thisLine() {
        assertThat(lines(markdown("A high tide. <!-- copydesk-disable-line tide -->\nA high tide.\n")))
                .containsExactly("2 tide");
    }

    @Test
    void aBlockEndsForEachRuleWhereItIsEnabled() {
        assertThat(lines(markdown("""
            <!-- copydesk-disable tide, ferry -- the almanac -->

            A high tide, a slow ferry.

            <!-- copydesk-enable ferry -->

            A high tide, a slow ferry.

            <!-- copydesk-enable tide -->

            A high tide, a slow ferry.
            """))).containsExactly("7 ferry", "11 tide", "11 ferry");
    }

    @Test
    void theWholeFileFromAnywhereInIt() {
        assertThat(lines(markdown("A high tide.\n\n<!-- copydesk-disable-file tide -->\n\nA high tide.\n")))
                .isEmpty();
    }

    @Test
    void aCategory() {
        assertThat(lines(markdown("<!-- copydesk-disable residue/* -->\n\nA high tide, a slow ferry.\n")))
                .isEmpty();
    }

    @Test
    void commentsOfAllKinds() {
        String[] comments = {
            "<!-- copydesk-disable-line tide -->",
            "{/* copydesk-disable-line tide */}",
            "{{/* copydesk-disable-line tide */}}",
            "{# copydesk-disable-line tide #}",
            "{% comment %} copydesk-disable-line tide {% endcomment %}"
        };
        for (String comment : comments) {
            assertThat(lines(markdown("A high tide. " + comment + "\n")))
                    .as(comment)
                    .isEmpty();
        }
    }

    @Test
    void frontMatter() {
        assertThat(lines(markdown("---\ntitle: T\ncopydesk:\n  disable: [tide -- verse]\n---\n\nA high tide.\n")))
                .isEmpty();
        assertThat(lines(markdown("---\ntitle: T\ncopydesk: {disable: tide}\n---\n\nA low tide.\n")))
                .containsExactly("3 unused-suppression");
        assertThat(lines(markdown("---\ntitle: T\ncopydesk: {dissable: tide}\n---\n\nA low tide.\n")))
                .containsExactly("3 malformed-suppression");
        assertThat(lines(markdown("+++\ntitle = \"T\"\n[copydesk]\ndisable = [\"tide\"]\n+++\n\nA high tide.\n")))
                .isEmpty();
    }

    @Test
    void jsonHasAFieldForIt() {
        ArticleReader html = new HtmlReader();
        ArticleReader json = new JsonReader(html, MARKDOWN, new PlainTextReader());
        String body =
                "\"title\": \"T\", \"author\": \"Ada Quill\", \"body\": \"A high tide came in over the harbour wall today.\"";
        assertThat(lines(lint(json, SuppressionRules.lenient(), "{" + body + "}")))
                .containsExactly("1 tide");
        assertThat(lines(lint(
                        json,
                        SuppressionRules.lenient(),
                        "{" + body + ", \"copydesk\": {\"disable\": [\"tide -- as broadcast\"]}}")))
                .isEmpty();
    }

    @Test
    void html() {
        assertThat(lines(lint(
                        new HtmlReader(),
                        SuppressionRules.lenient(),
                        "<p>A high tide.</p>\n<!-- copydesk-disable-next-line tide -->\n<p>A high tide.</p>\n")))
                .containsExactly("1 tide");
    }

    @Test
    void aLastDay() {
        String text = "<!-- copydesk-disable tide until=2027-03-31 -- until the feed is mended -->\n\nA high tide.\n";
        assertThat(lines(lint(MARKDOWN, on("2027-03-31"), text))).isEmpty();
        ArticleResult after = lint(MARKDOWN, on("2027-04-01"), text);
        assertThat(lines(after)).containsExactly("1 expired-suppression", "3 tide");
        assertThat(after.findings().get(0).message()).contains("2027-03-31");
    }

    private static SuppressionRules on(String day) {
        return new SuppressionRules(Optional.of(LocalDate.parse(day)), false);
    }

    @Test
    void aReasonWhereItIsDemanded() {
        SuppressionRules strict = new SuppressionRules(Optional.empty(), true);
        assertThat(lines(lint(MARKDOWN, strict, "A high tide. <!-- copydesk-disable-line tide -->\n")))
                .containsExactly("1 malformed-suppression");
        assertThat(lines(lint(MARKDOWN, strict, "A high tide. <!-- copydesk-disable-line tide -- verse -->\n")))
                .isEmpty();
    }

    @Test
    void whatCannotBeFollowedIsSaid() {
        malformed("<!-- copydesk-disable-file -->", "name the rules");
        malformed("<!-- copydesk-disable-file tid -->", "did you mean “tide”?");
        malformed("<!-- copydesk-disable-file residue -->", "residue/*");
        malformed("<!-- copydesk-disable-file residu/* -->", "did you mean “residue”?");
        malformed("<!-- copydesk-dissable-file tide -->", "did you mean “disable-file”?");
        malformed("<!-- copydesk-enable tide -->", "nothing is disabled here: tide");
        malformed("<!-- copydesk-disable-file tide until=2027-02-30 -->", "2027-02-30");
        malformed("<!-- copydesk-disable-file tide untill=2027-02-20 -->", "untill=2027-02-20");
        malformed("<!-- copydesk-disable-file unused-suppression -->", "only by the configuration");
    }

    private static void malformed(String comment, String message) {
        List<Finding> found = markdown(comment + "\n\nA high tide.\n").findings();
        assertThat(lines(found)).as(comment).containsExactly("1 malformed-suppression", "3 tide");
        assertThat(found.get(0).message()).contains(message);
    }

    @Test
    void theFixDeletesWhatIsOfNoUse() {
        fix("One.\n\n<!-- copydesk-disable-next-line tide -->\n\nLow tide.\n", "One.\n\nLow tide.\n");
        fix("One.\n<!-- copydesk-disable-next-line tide -->\nLow tide.\n", "One.\n\nLow tide.\n");
        fix("Low tide. <!-- copydesk-disable-line tide -->\n", "Low tide.\n");
        fix("Low <!-- copydesk-disable-line tide --> tide.\n", "Low tide.\n");
        fix(
                "<!-- copydesk-disable ferry, tide -- verse -->\r\n\r\nA high tide.\r\n",
                "<!-- copydesk-disable tide -- verse -->\r\n\r\nA high tide.\r\n");
        fix(
                "<!-- copydesk-disable tide, ferry -- verse -->\n\nA high tide.\n",
                "<!-- copydesk-disable tide -- verse -->\n\nA high tide.\n");
        fix(
                "<!-- copydesk-disable tide -->\n\nLow tide.\n\n<!-- copydesk-enable tide -->\n\nOut.\n",
                "Low tide.\n\nOut.\n");
    }

    private static void fix(String text, String wanted) {
        ArticleResult result = markdown(text);
        assertThat(lines(result)).as(text).hasSize(1);
        String fixed = fixed(text, result);
        assertThat(fixed).isEqualTo(wanted);
        assertThat(lines(markdown(fixed))).isEmpty();
    }

    @Test
    void ofTwoTheLaterIsOfUse() {
        ArticleResult result = markdown(
                "<!-- copydesk-disable-file tide -->\n\n<!-- copydesk-disable-next-line tide -->\n\nA high tide.\n");
        assertThat(lines(result)).containsExactly("1 unused-suppression");
    }

    @Test
    void aHundredThousandCommentsAreNoBomb() {
        int many = 100_000;
        String comments = "<!-- copydesk-disable-file tide -->\n".repeat(many);
        ArticleResult result = lint(new PlainTextReader(), SuppressionRules.lenient(), comments + "A high tide.\n");
        assertThat(result.findings()).hasSize(many - 1);
        assertThat(result.suppressed()).hasSize(1);

        String pairs = "# copydesk-disable tide\nA high tide.\n# copydesk-enable tide\n".repeat(many / 20);
        ArticleResult paired = lint(new PlainTextReader(), SuppressionRules.lenient(), pairs);
        assertThat(paired.findings()).isEmpty();
        assertThat(paired.suppressed()).hasSize(many / 20);

        String wrong = "# copydesk-disable-next-line tid\n".repeat(many / 10);
        assertThat(lint(new PlainTextReader(), SuppressionRules.lenient(), wrong)
                        .findings())
                .hasSize(many / 10);
    }
}
