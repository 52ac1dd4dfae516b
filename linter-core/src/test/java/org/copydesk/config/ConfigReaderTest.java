package org.copydesk.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.FieldKind;
import org.copydesk.finding.Severity;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Stage;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

class ConfigReaderTest {

    private static final List<RuleInfo> RULES = List.of(
            rule("doubled-word", Stage.RECOMMENDED),
            rule("mixed-quotes", Stage.STRICT),
            rule("byline-volume", Stage.OPTIONAL));

    private static RuleInfo rule(String id, Stage stage) {
        OptionInfo limit = new OptionInfo("limit", OptionInfo.Type.INTEGER, List.of("3"), "how many");
        return new RuleInfo(
                id,
                "prose",
                Severity.WARNING,
                stage,
                "a rule",
                Map.of("found", "found"),
                List.of(limit),
                List.of(),
                List.of(),
                false,
                false,
                "page.md");
    }

    private static ConfigReader.Result read(String yaml) {
        return ConfigReader.read(SourceText.of(new SourceId("copydesk.yaml"), yaml), RULES);
    }

    private static List<String> problems(String yaml) {
        return read(yaml).problems().stream().map(ConfigProblem::text).toList();
    }

    private static ActiveRule active(String yaml, String path, String id) {
        ActiveRule rule =
                read(yaml).configuration().plan().select(RULES, path).active().get(id);
        assertThat(rule).as(id).isNotNull();
        return rule;
    }

    @Test
    void anEmptyFileMeansDefaults() {
        assertThat(read("").problems()).isEmpty();
        assertThat(read("# nothing yet\n")
                        .configuration()
                        .plan()
                        .select(RULES, "a.md")
                        .active())
                .containsOnlyKeys("doubled-word");
    }

    @Test
    void presetsChooseByStage() {
        assertThat(read("preset: strict")
                        .configuration()
                        .plan()
                        .select(RULES, "a.md")
                        .active())
                .containsOnlyKeys("doubled-word", "mixed-quotes");
        assertThat(read("preset: all")
                        .configuration()
                        .plan()
                        .select(RULES, "a.md")
                        .active())
                .hasSize(3);
    }

    @Test
    void levelsAndOptionsOfRules() {
        String yaml = "rules:\n  doubled-word: {level: error, limit: 5}\n  byline-volume: info\n  mixed-quotes: on\n";

        assertThat(active(yaml, "a.md", "doubled-word").severity()).isEqualTo(Severity.ERROR);
        assertThat(active(yaml, "a.md", "doubled-word").options().integer("limit"))
                .isEqualTo(5);
        assertThat(active(yaml, "a.md", "byline-volume").severity()).isEqualTo(Severity.INFO);
        assertThat(active(yaml, "a.md", "mixed-quotes").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void truthValuesSwitchRules() {
        String yaml = "rules: {doubled-word: false, mixed-quotes: true, byline-volume: {level: true}}\n";

        assertThat(read(yaml).configuration().plan().select(RULES, "a.md").active())
                .containsOnlyKeys("mixed-quotes", "byline-volume");
    }

    @Test
    void optionsAloneDoNotSwitchARuleOn() {
        String yaml = "rules:\n  mixed-quotes: {limit: 9}\n";

        assertThat(read(yaml).configuration().plan().select(RULES, "a.md").active())
                .doesNotContainKey("mixed-quotes");
    }

    @Test
    void laterOverridesWin() {
        String yaml = """
            rules: {doubled-word: error}
            overrides:
              - files: ["drafts/**"]
                rules: {doubled-word: info}
              - files: drafts/old/*.md
                rules: {doubled-word: off}
            """;

        assertThat(active(yaml, "a.md", "doubled-word").severity()).isEqualTo(Severity.ERROR);
        assertThat(active(yaml, "drafts/a.md", "doubled-word").severity()).isEqualTo(Severity.INFO);
        assertThat(read(yaml)
                        .configuration()
                        .plan()
                        .select(RULES, "drafts/old/a.md")
                        .active())
                .doesNotContainKey("doubled-word");
    }

    @Test
    void houseListsAreRead() {
        String yaml = "house:\n  outlets: The Harbour Post\n  names:\n    Tokayev: [Tokaev, Tokajew]\n";

        assertThat(read(yaml).configuration().plan().house().outlets()).containsExactly("The Harbour Post");
        assertThat(read(yaml).configuration().plan().house().names())
                .containsEntry("Tokayev", List.of("Tokaev", "Tokajew"));
    }

    @Test
    void neverIsALevelToFailOn() {
        assertThat(read("fail-on: never").configuration().failOn()).contains(Optional.empty());
        assertThat(read("fail-on: warning").configuration().failOn()).contains(Optional.of(Severity.WARNING));
    }

    @Test
    void allMistakesAreToldAtOnceWithPlaceAndSuggestion() {
        String yaml = """
            presett: strict
            rules:
              doubled-wrod: error
              mixed-quotes: eror
              doubled-word: {limits: 3}
              byline-volume: {limit: many}
            """;

        assertThat(problems(yaml))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("copydesk.yaml:1:1: ")
                                .contains("did you mean “preset”?"),
                        second -> assertThat(second)
                                .startsWith("copydesk.yaml:3:3: there is no rule “doubled-wrod”")
                                .contains("did you mean “doubled-word”?"),
                        third -> assertThat(third)
                                .startsWith("copydesk.yaml:4:17: ")
                                .contains("“error”"),
                        fourth -> assertThat(fourth)
                                .startsWith("copydesk.yaml:5:18: ")
                                .contains("“limit”"),
                        fifth -> assertThat(fifth)
                                .startsWith("copydesk.yaml:6:26: ")
                                .contains("a whole number"));
    }

    @Test
    void globsThatCannotMatchAreMistakes() {
        String yaml = """
            include: ["/content/**", "../other/**", "news/{a,b", "news/a}", "{a,{b,c}}", "news\\\\*.md", "!x", " "]
            exclude: ["content/[slug]/**", "{a,b}/*.md", "a..b/**"]
            """;

        assertThat(problems(yaml)).hasSize(8).allMatch(problem -> problem.startsWith("copydesk.yaml:1:"));
        assertThat(problems(yaml).get(0)).contains("relative to the configuration's folder");
    }

    @Test
    void aKeyThatStandsTooHighIsToldItsPlace() {
        assertThat(problems("outlets: [The Harbour Post]\n"))
                .containsExactly(
                        "copydesk.yaml:1:1: the configuration knows no key “outlets”; it belongs below “house”");
    }

    @Test
    void fieldsAndFormatsAreForFilesByGlob() {
        String yaml = """
            fields: {headline: heading, body: content.html}
            formats:
              "feeds/*.data": json
              "feeds/old/*.data": text
            overrides:
              - files: "wire/**"
                fields: {headline: [slugline, hed], agency: source}
                required-fields: [headline]
            required-fields: [headline, byline]
            """;
        Configuration configuration = read(yaml).configuration();
        ReadingPlan reading = configuration.reading();

        assertThat(problems(yaml)).isEmpty();
        assertThat(reading.format("feeds/a.data")).contains("json");
        assertThat(reading.format("feeds/old/a.data")).contains("text");
        assertThat(reading.format("a.md")).isEmpty();
        assertThat(reading.fields("a.json").kinds()).containsExactly(Map.entry(FieldKind.TITLE, List.of("heading")));
        assertThat(reading.fields("wire/a.json").kinds())
                .containsEntry(FieldKind.TITLE, List.of("slugline", "hed"))
                .containsEntry(FieldKind.AGENCY, List.of("source"));
        assertThat(reading.fields("wire/a.json").bodies()).containsExactly("content.html");
        assertThat(configuration.plan().select(RULES, "a.md").house().requiredFields())
                .containsExactly("headline", "byline");
        assertThat(configuration.plan().select(RULES, "wire/a.md").house().requiredFields())
                .containsExactly("headline");
    }

    @Test
    void aFormatThatIsNotReadIsAMistake() {
        SourceText source = SourceText.of(new SourceId("copydesk.yaml"), "formats: {\"*.data\": jsno}\n");
        ConfigModel model = ConfigModel.of(RULES, List.of("json", "markdown"));

        assertThat(ConfigReader.read(source, model).problems())
                .extracting(ConfigProblem::text)
                .containsExactly("copydesk.yaml:1:21: “jsno” is no format; did you mean “json”?");
    }

    @Test
    void valuesHaveTheirTypes() {
        assertThat(problems("rules: {doubled-word: {limit: \"3\"}, mixed-quotes: yes}\n"))
                .hasSize(2);
        assertThat(problems("required-fields: [null]\n")).hasSize(1);
        assertThat(problems("suppressions: {require-reason: yes, entries: []}\n"))
                .hasSize(1);
        assertThat(problems("suppressions: [{files: a.md, rules: doubled-word, until: 2027-02-30}]\n"))
                .hasSize(1);
        assertThat(problems("house: {terms: [2024, \"No\"]}\nrules:\n")).isEmpty();
    }

    @Test
    void laterFilesCountForMoreAndListsAreJoined() {
        ConfigLayer base = read("""
            preset: strict
            fail-on: warning
            rules: {doubled-word: {level: info, limit: 5}}
            house: {terms: [quay], names: {Tokayev: [Tokaev]}}
            exclude: [archive]
            overrides: [{files: "drafts/**", rules: {doubled-word: off}}]
            """).layer();
        ConfigLayer own = read("""
            rules: {doubled-word: error}
            house: {terms: [pier], names: {Tokayev: [Tokajew]}}
            exclude: [old]
            """).layer();
        Configuration both = Configuration.of(List.of(base, own));
        ActiveRule rule = both.plan().select(RULES, "a.md").active().get("doubled-word");

        assertThat(both.plan().preset()).isEqualTo(Preset.STRICT);
        assertThat(both.failOn()).contains(Optional.of(Severity.WARNING));
        assertThat(both.exclude()).containsExactly("archive", "old");
        assertThat(both.plan().house().terms()).containsExactly("quay", "pier");
        assertThat(both.plan().house().names()).containsEntry("Tokayev", List.of("Tokajew"));
        assertThat(rule).isNotNull();
        assertThat(rule.severity()).isEqualTo(Severity.ERROR);
        assertThat(rule.options().integer("limit")).isEqualTo(5);
        assertThat(both.plan().select(RULES, "drafts/a.md").active()).doesNotContainKey("doubled-word");
    }

    @Test
    void aTextWhereKeysAreDueIsAMistake() {
        assertThat(problems("just words")).hasSize(1).first().asString().contains("key: value");
    }
}
