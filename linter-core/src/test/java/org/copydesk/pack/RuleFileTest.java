package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class RuleFileTest {

    static final String RAIN = """
            rule: rain
            category: prose
            level: error
            stage: recommended
            summary: Rain.
            message: "rain: {match}"
            explain: |
              It **rains**.
            fix: delete
            match:
              - phrase: [rain, drizzle]
              - pattern: 'it (?:pours|showers) \\w+'
            examples:
              bad:
                - It is ⟦rain⟧.
                - format: markdown
                  text: |
                    # Fog

                    ⟦Drizzle⟧
                  fixed: |
                    # Fog
                - text: ⟦rain⟧
                  fixed: ""
              good:
                - It is fog.
            """;

    @Test
    void isARuleAndItsPage() {
        RulePage.Reading reading = RulePage.read("weather/rain.yaml", RAIN);
        RulePage page = reading.page().orElseThrow();

        assertThat(reading.problems()).isEmpty();
        assertThat(page.info().id()).isEqualTo("rain");
        assertThat(page.info().fixable()).isTrue();
        assertThat(page.info().messages()).containsEntry("default", "rain: {match}");
        assertThat(page.explanation()).isEqualTo("It **rains**.");
        assertThat(page.examples()).hasSize(4);
        assertThat(page.examples().get(0).format()).isEqualTo("text");
        assertThat(page.examples().get(0).document().expected()).containsExactly(new Span(6, 10));
        assertThat(page.examples().get(1).document().fixed()).contains("# Fog\n");
        assertThat(page.examples().get(2).document().fixed()).contains("");
    }

    @Test
    void aSuggestedFixIsNotSafe() {
        RulePage page = RulePage.read("rain.yaml", RAIN.replace("fix: delete", "fix: delete\nsuggested: yes"))
                .page()
                .orElseThrow();

        assertThat(page.info().fixable()).isFalse();
    }

    @Test
    void theFileIsNamedForItsRule() {
        assertThat(mistakes("weather/fog.yaml", RAIN))
                .containsExactly("weather/fog.yaml:1:7: the file is named for its rule: rain.yaml");
    }

    @Test
    void mistakesOfAllPartsAreToldAtOnce() {
        String file = RAIN.replace("stage: recommended", "stage: always")
                .replace("rain: {match}", "rain: {mach}")
                .replace("good:", "godo:")
                .replace("phrase: [", "phrse: [");

        assertThat(mistakes("rain.yaml", file))
                .containsExactly(
                        "rain.yaml:4:8: stage cannot be always; it is one of recommended, strict, preview, optional",
                        "rain.yaml:11:5: an entry is one of phrase, phrases-from, pattern, sequence, near, repeated, consistent, field",
                        "rain.yaml:11:5: an entry of match has no key phrse; did you mean phrase?",
                        "rain.yaml:12:5: the message speaks of {mach}, which this entry does not fill; did you mean {match}?",
                        "rain.yaml:25:3: examples has no key godo; did you mean good?");
    }

    @Test
    void brokenYamlIsToldWithItsPlace() {
        assertThat(mistakes("rain.yaml", "rule: rain\nsummary: a: b\n"))
                .contains("rain.yaml:2:11: a second \": \" stands in this line; put the value in quotation marks");
        assertThat(mistakes("rain.yaml", "")).contains("rain.yaml:1:1: a rule needs rule");
    }

    @Test
    void neverThrowsWhereverTheFileIsCut() {
        for (int end = 0; end <= RAIN.length(); end++) {
            assertThat(RulePage.read("rain.yaml", RAIN.substring(0, end))).isNotNull();
        }
    }

    private static List<String> mistakes(String path, String content) {
        return RulePage.read(path, content).problems().stream()
                .map(PackProblem::toString)
                .toList();
    }
}
