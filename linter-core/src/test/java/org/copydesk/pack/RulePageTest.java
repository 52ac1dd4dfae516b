package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.finding.Severity;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Stage;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class RulePageTest {

    private static final String HEAD = """
            ---
            rule: doubled-rain
            category: prose
            level: warning
            stage: strict
            summary: Rain that falls twice.
            messages:
              twice: "rain again, first in line {line}"
              thrice: "rain for the third time"
            languages: [en]
            supersedes: [doubled-word]
            options:
              most: {type: integer, default: 3, summary: How often it may fall.}
              places: {type: list, default: [Orm, Halm], summary: Where it may.}
              often: {type: flag, default: yes, summary: Whether it may.}
            fix: yes
            archive: no
            ---
            """;

    private static final String BODY = """
            # Doubled rain

            ## What it finds
            Rain twice:

            ```text
            not an example
            ```

            ## Why it matters
            It is wet.

            ## Examples
            Some words.

            ```bad
            # Rain

            It is ⟦rain⟧, ⟦🌧 rain⟧.
            ```
            ```fixed
            # Rain

            It is.
            ```
            ````good text
            ```bad
            ````
            """;

    @Test
    void readsTheMetadata() {
        RulePage.Reading reading = RulePage.read("a/DoubledRain.md", HEAD + BODY);
        RuleInfo info = reading.page().orElseThrow().info();

        assertThat(reading.problems()).isEmpty();
        assertThat(info.id()).isEqualTo("doubled-rain");
        assertThat(info.severity()).isEqualTo(Severity.WARNING);
        assertThat(info.stage()).isEqualTo(Stage.STRICT);
        assertThat(info.messages()).containsOnlyKeys("twice", "thrice");
        assertThat(info.languages()).containsExactly("en");
        assertThat(info.supersedes()).containsExactly("doubled-word");
        assertThat(info.fixable()).isTrue();
        assertThat(info.archive()).isFalse();
        assertThat(info.page()).isEqualTo("a/DoubledRain.md");
        assertThat(info.options()).extracting(OptionInfo::name).containsExactly("most", "places", "often");
        assertThat(info.options().get(1).defaults()).containsExactly("Orm", "Halm");
        assertThat(info.options().get(2).defaults()).containsExactly("true");
    }

    @Test
    void readsTheExamplesAndLeavesTheExplanation() {
        RulePage page = RulePage.read("a/DoubledRain.md", HEAD + BODY).page().orElseThrow();

        assertThat(page.explanation())
                .startsWith("# Doubled rain")
                .contains("```text\nnot an example\n```")
                .endsWith("It is wet.");
        assertThat(page.examples()).hasSize(2);
        Example bad = page.examples(Example.Kind.BAD).get(0);
        assertThat(bad.format()).isEqualTo("markdown");
        assertThat(bad.document().text()).isEqualTo("# Rain\n\nIt is rain, 🌧 rain.\n");
        assertThat(bad.document().expected()).containsExactly(new Span(14, 18), new Span(20, 27));
        assertThat(bad.document().fixed()).contains("# Rain\n\nIt is.\n");
        Example good = page.examples(Example.Kind.GOOD).get(0);
        assertThat(good.format()).isEqualTo("text");
        assertThat(good.document().text()).isEqualTo("```bad\n");
    }

    @Test
    void readsWindowsLinesAlike() {
        RulePage.Reading reading = RulePage.read("a/X.md", (HEAD + BODY).replace("\n", "\r\n"));
        RulePage page = reading.page().orElseThrow();

        assertThat(reading.problems()).isEmpty();
        assertThat(page.examples())
                .extracting(example -> example.document().text())
                .containsExactly("# Rain\n\nIt is rain, 🌧 rain.\n", "```bad\n");
    }

    @Test
    void anArchiveExampleHasSeveralDocuments() {
        String body = BODY + """
                ```bad
                === news/one.md
                ⟦Rain⟧

                === news/two.md
                ⟦Rain⟧ again
                ```
                ```fixed
                === news/two.md
                again
                ```
                """;
        Example example = RulePage.read("a/X.md", HEAD + body)
                .page()
                .orElseThrow()
                .examples()
                .get(2);

        assertThat(example.documents()).extracting(ExampleDocument::path).containsExactly("news/one.md", "news/two.md");
        assertThat(example.documents()).extracting(ExampleDocument::text).containsExactly("Rain\n\n", "Rain again\n");
        assertThat(example.documents().get(0).fixed()).isEmpty();
        assertThat(example.documents().get(1).fixed()).contains("again\n");
    }

    @Test
    void tellsAllMistakesWithTheirLines() {
        String page = """
                ---
                rule: Doubled
                catgory: prose
                level: grave
                stage: recommended
                summary: Rain.
                messages: {}
                options:
                  most: {type: integer, default: many}
                ---
                ## Examples
                ```bad
                no mark
                ```
                ```good
                ⟦mark
                ```
                ```fixed
                x
                ```
                ```bad text extra
                ⟦a⟧
                """;

        assertThat(mistakes("a/X.md", page))
                .containsExactly(
                        "a/X.md:2:1: a rule needs category",
                        "a/X.md:2:7: a name is made of small letters, digits and single hyphens: Doubled",
                        "a/X.md:3:1: a rule has no key catgory; did you mean category?",
                        "a/X.md:4:8: level cannot be grave; it is one of error, warning, info",
                        "a/X.md:7:1: a rule needs a message",
                        "a/X.md:9:9: an option needs summary",
                        "a/X.md:11:1: the page has no heading ## What it finds",
                        "a/X.md:11:1: the page has no heading ## Why it matters",
                        "a/X.md:12:1: a bad example marks with ⟦…⟧ what is found in it",
                        "a/X.md:15:1: ⟦ without ⟧ in an example",
                        "a/X.md:18:1: fixed stands behind a bad example",
                        "a/X.md:21:1: an example's fence says bad or good, and a format",
                        "a/X.md:21:18: the fence is never closed");
    }

    @Test
    void aPageBeginsWithItsMetadata() {
        assertThat(mistakes("a/X.md", "# Rain"))
                .containsExactly("a/X.md:1:1: a page begins with the rule's metadata between two lines ---");
    }

    @Test
    void optionsMustFitTheirDefaults() {
        String page = HEAD.replace("default: 3", "default: many").replace("default: yes", "default: [yes, no]") + BODY;

        assertThat(mistakes("a/X.md", page))
                .containsExactly(
                        "a/X.md:13:9: the default many is no integer",
                        "a/X.md:15:3: an option that is no list has one default");
    }

    @Test
    void neverThrowsWhereverThePageIsCut() {
        String page = HEAD + BODY;
        for (int end = 0; end <= page.length(); end++) {
            assertThat(RulePage.read("a/X.md", page.substring(0, end))).isNotNull();
        }
    }

    private static List<String> mistakes(String path, String content) {
        return RulePage.read(path, content).problems().stream()
                .map(PackProblem::toString)
                .toList();
    }
}
