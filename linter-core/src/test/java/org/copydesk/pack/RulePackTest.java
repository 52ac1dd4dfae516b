package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.House;
import org.copydesk.rule.Options;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.RuleSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePackTest {

    private static final String SAMPLE_PAGE = """
            ---
            rule: sample
            category: prose
            level: info
            stage: optional
            summary: Samples.
            message: a sample
            options:
              most: {type: integer, default: 2, summary: How many are told.}
            ---
            ## What it finds
            Samples.
            ## Why it matters
            They are samples.
            ## Examples
            ```bad
            A ⟦sample⟧.
            ```
            ```bad
            One ⟦sample⟧.
            ```
            ```good
            Rain.
            ```
            ```good
            Fog.
            ```
            """;

    private static final String RAIN =
            RuleFileTest.RAIN.replace("    - It is fog.", "    - It is fog.\n    - Fog.\n    - Sun.");

    private static final String FOLDER = "org/copydesk/pack/";

    @TempDir
    private Path folder;

    @Test
    void packsAFolderAndLoadsTheIndex() throws IOException {
        RulePack pack = packed();

        assertThat(pack.rules()).extracting(PackedRule::toString).containsExactly("rain", "sample");
        PackedRule rain = pack.rules().get(0);
        assertThat(rain.isPhraseRule()).isTrue();
        assertThat(rain.phrases())
                .extracting(Phrase::text)
                .containsExactly("rain", "drizzle", "it pours", "it showers");
        assertThat(rain.info())
                .isEqualTo(RulePage.read("weather/rain.yaml", RAIN)
                        .page()
                        .orElseThrow()
                        .info());
        assertThat(((PhraseRule) rain.create(RuleSetup.plain())).phrases()).isEqualTo(rain.phrases());
    }

    @Test
    void phraseIdsLeadToTheRuleAndItsPhrase() throws IOException {
        RulePack pack = packed();
        List<String> found = new ArrayList<>();
        pack.automaton()
                .scan(
                        "Drizzle in a sample of rain; exemplary",
                        (id, start, end) -> found.add(pack.rules()
                                .get(pack.ruleOf(id))
                                .phrases()
                                .get(pack.phraseOf(id))
                                .text()));

        assertThat(found).containsExactly("drizzle", "sample", "rain", "exempl");
    }

    @Test
    void classesAreMadeWithTheirOptions() throws IOException {
        PackedRule sample = packed().rules().get(1);
        Options options = Options.of(sample.info().options(), Map.of("most", List.of("1")));

        assertThat(sample.create(new RuleSetup(options, House.unknown()))).isInstanceOf(SampleArticleRule.class);
        assertThat(sample.phrases()).containsExactly(Phrase.words("sample"), Phrase.anywhere("exempl"));
    }

    @Test
    void loadingTouchesNoClassOfARule() throws IOException {
        write("weather/rain.yaml", RAIN);
        writeSample();
        assertThat(compile()).isEmpty();
        ClassLoader empty = new ClassLoader(null) {};
        RulePack pack = RulePack.load(new ByteArrayInputStream(index()), empty);

        assertThat(pack.rules()).hasSize(2);
        assertThatThrownBy(() -> pack.rules().get(1).create(RuleSetup.plain()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SampleArticleRule");
    }

    @Test
    void theSameRulesGiveTheSameBytes() throws IOException {
        packed();
        byte[] first = index();
        packed();

        assertThat(index()).isEqualTo(first);
    }

    @Test
    void refusesWhatIsNoIndexOrAnotherVersions() throws IOException {
        packed();
        byte[] index = index();
        assertThatThrownBy(() -> load(new byte[20])).hasMessage("not an index of rules");
        assertThatThrownBy(() -> load(java.util.Arrays.copyOf(index, index.length / 4)))
                .isInstanceOf(IllegalArgumentException.class);
        index[7] = 9;
        assertThatThrownBy(() -> load(index))
                .hasMessageContaining("index of rules of version 9, not 6: pack the rules anew");
    }

    @Test
    void tellsAllMistakesOfAFolder() throws IOException {
        write("weather/rain.yaml", RAIN);
        write("sea/rain.yaml", RAIN);
        write(
                "sea/fog.yaml",
                RuleFileTest.RAIN
                        .replace("rule: rain", "rule: fog")
                        .replace("phrase: [", "phrases-from: list.txt\n    phrase: ["));
        write("sea/Lost.md", SAMPLE_PAGE);
        write("sea/README.md", "# No page");
        Files.createDirectories(folder.resolve(FOLDER));
        copyClass("SampleArticleRule");
        copyClass("RulePackTest");

        assertThat(compile())
                .containsExactly(
                        "org/copydesk/pack/SampleArticleRule.class:1:1: the rule org.copydesk.pack.SampleArticleRule has no page beside it",
                        "sea/Lost.md:1:1: no class sea.Lost beside this page",
                        "sea/fog.yaml:1:1: no word list list.txt at sea/list.txt",
                        "weather/rain.yaml:1:1: the rule rain stands in sea/rain.yaml already");
        assertThat(folder.resolve(PackIndex.RESOURCE)).doesNotExist();
    }

    @Test
    void wantsEnoughExamplesAndAnExplanation() throws IOException {
        write("rain.yaml", RuleFileTest.RAIN.replace("explain: |\n  It **rains**.\n", ""));

        assertThat(compile())
                .containsExactly(
                        "rain.yaml:1:1: a rule needs 3 good examples at least, and has 1",
                        "rain.yaml:1:1: a rule needs an explanation");
    }

    @Test
    void wantsClassesToBeRules() throws IOException {
        write(FOLDER + "RulePackTest.md", SAMPLE_PAGE);
        copyClass("RulePackTest");
        write(FOLDER + "SampleArticleRule.md", SAMPLE_PAGE.replace("stage: optional", "stage: optional\narchive: yes"));
        copyClass("SampleArticleRule");

        assertThat(compile())
                .contains(
                        FOLDER
                                + "RulePackTest.md:1:1: the class org.copydesk.pack.RulePackTest is no ArticleRule, PhraseRule or ArchiveRule",
                        FOLDER + "SampleArticleRule.md:1:1: archive: yes, and the class is no ArchiveRule");
    }

    @Test
    void theCommandFailsWithTheList() throws IOException {
        write("fog.yaml", RAIN);

        assertThatThrownBy(() -> PackCompiler.main(new String[] {folder.toString()}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(
                        "the rules cannot be packed:\n  fog.yaml:1:7: the file is named for its rule: rain.yaml");
    }

    @Test
    void readsAFolderOfFilesWithItsWordLists() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("rules/rain.yaml", RAIN.replace("phrase: [", "phrases-from: ../words/wet.txt\n    phrase: ["));
        files.put("words/wet.txt", "# words\nsleet\thard\n\nsnow\n");
        files.put("rules/bad.yaml", "rule: bad");
        files.put("rules/X.md", SAMPLE_PAGE);
        RulePack.Reading reading = RulePack.ofFiles(files);

        assertThat(reading.problems())
                .isNotEmpty()
                .allMatch(problem -> problem.path().equals("rules/bad.yaml"));
        assertThat(reading.pack().rules()).hasSize(1);
        assertThat(reading.pack().rules().get(0).phrases())
                .extracting(Phrase::text)
                .contains("rain", "sleet", "snow");
        assertThat(reading.pack().page("rain").orElseThrow().examples()).hasSize(6);
        assertThat(reading.pack().page("fog")).isEmpty();
    }

    @Test
    void whatHasNoLiteralIsAnArticleRule() {
        String yaml = RAIN.replace("phrase: [rain, drizzle]", "repeated: {what: word}");
        PackedRule rule =
                RulePack.ofFiles(Map.of("rain.yaml", yaml)).pack().rules().get(0);

        assertThat(rule.isPhraseRule()).isFalse();
        assertThat(rule.phrases()).isEmpty();
        assertThat(rule.create(RuleSetup.plain())).isInstanceOf(ArticleRule.class);
    }

    @Test
    void saysWhetherTheSiteChangesThePhrases() {
        String yaml = RAIN.replace("phrase: [", "phrases-from: house.outlets\n    phrase: [");

        assertThat(RulePack.ofFiles(Map.of("rain.yaml", yaml))
                        .pack()
                        .rules()
                        .get(0)
                        .variesByHouse())
                .isTrue();
        assertThat(RulePack.ofFiles(Map.of("rain.yaml", RAIN))
                        .pack()
                        .rules()
                        .get(0)
                        .variesByHouse())
                .isFalse();
    }

    private RulePack packed() throws IOException {
        write("weather/rain.yaml", RAIN);
        writeSample();
        assertThat(compile()).isEmpty();
        return load(index());
    }

    private void writeSample() throws IOException {
        write(FOLDER + "SampleArticleRule.md", SAMPLE_PAGE);
        copyClass("SampleArticleRule");
    }

    private List<String> compile() {
        return PackCompiler.compile(folder, RulePackTest.class.getClassLoader()).stream()
                .map(PackProblem::toString)
                .toList();
    }

    private byte[] index() throws IOException {
        return Files.readAllBytes(folder.resolve(PackIndex.RESOURCE));
    }

    private static RulePack load(byte[] index) throws IOException {
        return RulePack.load(new ByteArrayInputStream(index), RulePackTest.class.getClassLoader());
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private void copyClass(String name) throws IOException {
        Files.createDirectories(folder.resolve(FOLDER));
        try (var in = RulePackTest.class.getResourceAsStream(name + ".class")) {
            Files.write(folder.resolve(FOLDER + name + ".class"), in.readAllBytes());
        }
    }
}
