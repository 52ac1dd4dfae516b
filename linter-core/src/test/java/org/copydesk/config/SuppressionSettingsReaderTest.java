package org.copydesk.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.copydesk.finding.Severity;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Stage;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

class SuppressionSettingsReaderTest {

    private static final RuleInfo TIDE = new RuleInfo(
            "tide",
            "sea",
            Severity.ERROR,
            Stage.RECOMMENDED,
            "s",
            Map.of("found", "m"),
            List.of(),
            List.of(),
            List.of(),
            false,
            false,
            "p");

    private static ConfigReader.Result read(String yaml) {
        return ConfigReader.read(SourceText.of(new SourceId("copydesk.yaml"), yaml), List.of(TIDE));
    }

    @Test
    void readsEntriesWithAllTheirKeys() {
        ConfigReader.Result result = read("""
                suppressions:
                  require-reason: true
                  entries:
                    - files: ["wire/**"]
                      rules: [tide, sea/*]
                      fingerprints: [0123456789abcdef0123]
                      reason: the agency writes so
                      until: 2027-03-31
                """);
        assertThat(result.problems()).isEmpty();
        SuppressionSettings settings = result.configuration().suppressions();
        assertThat(settings.reasonRequired()).isTrue();
        assertThat(settings.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.files()).containsExactly("wire/**");
            assertThat(entry.rules()).containsExactly("tide", "sea/*");
            assertThat(entry.fingerprints()).containsExactly("0123456789abcdef0123");
            assertThat(entry.until()).contains(LocalDate.of(2027, 3, 31));
            assertThat(entry.location().start().line()).isEqualTo(4);
        });
    }

    @Test
    void aPlainListWillDo() {
        ConfigReader.Result result = read("suppressions:\n  - {files: wire/*.md, rules: tide}\n");
        assertThat(result.problems()).isEmpty();
        assertThat(result.configuration().suppressions().entries()).hasSize(1);
    }

    @Test
    void allMistakesAreToldWithTheirPlaces() {
        ConfigReader.Result result = read("""
                suppressions:
                  require-reason: true
                  entries:
                    - rules: [tied]
                      until: soon
                      file: x
                """);
        assertThat(result.problems())
                .extracting(ConfigProblem::text)
                .anySatisfy(text ->
                        assertThat(text).startsWith("copydesk.yaml:4:15").contains("did you mean “tide”?"))
                .anySatisfy(text ->
                        assertThat(text).startsWith("copydesk.yaml:5:14").contains("“soon” is no day"))
                .anySatisfy(
                        text -> assertThat(text).startsWith("copydesk.yaml:6:7").contains("did you mean “files”?"))
                .anySatisfy(text -> assertThat(text).contains("names the files"))
                .anySatisfy(text -> assertThat(text).contains("says why"));
    }
}
