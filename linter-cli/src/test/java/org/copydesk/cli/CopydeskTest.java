package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of the command: where it speaks, and what it exits with. */
class CopydeskTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void site() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        write("content/clean.txt", "Harbour opens\n\nBy Ada Quill\n\nThe harbour opened on Monday.\n");
    }

    @Test
    void cleanArticlesExitWith0() {
        Outcome outcome = Outcome.of(folder, "lint");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("Nothing found in 1 article.\n");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void findingsExitWith1() throws IOException {
        unreadable("content/broken.txt");
        Outcome outcome = Outcome.of(folder, "lint", "content");
        assertThat(outcome.out()).contains("content/broken.txt", "unreadable-document", "1 error");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void failOnDecidesFromWhichLevel() throws IOException {
        unreadable("content/broken.txt");
        assertThat(Outcome.of(folder, "lint", "--fail-on", "never").status()).isZero();
        assertThat(Outcome.of(folder, "lint", "--fail-on=info").status()).isEqualTo(1);
        assertThat(Outcome.of(folder, "lint", "--fail-on", "never", "--fail-on", "error")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsNotCountedAsAnArticle() throws IOException {
        Files.createDirectories(folder.resolve("broken"));
        write("broken/a.json", "{\"title\": \"x\", \"body\": ");
        assertThat(Outcome.of(folder, "lint", "broken").out()).contains("1 error; no article was read.\n");
        write("broken/b.md", "# Ferry\n\nThe the ferry sails.\n");
        assertThat(Outcome.of(folder, "lint", "broken").out()).contains("1 error, 1 warning in 1 article.\n");
    }

    @Test
    void tooManyWarningsFailAndSaySo() throws IOException {
        write("content/clean.txt", "Harbour opens\n\nThe ferry to to the island and the the pier.\n");
        assertThat(Outcome.of(folder, "lint").status()).isZero();
        assertThat(Outcome.of(folder, "lint", "--max-warnings", "2").status()).isZero();
        Outcome outcome = Outcome.of(folder, "lint", "--max-warnings=1", "--fail-on", "never");
        assertThat(outcome.err()).isEqualTo("copydesk: there are 2 warnings, and at most 1 is allowed\n");
        write("content/clean.txt", "Harbour opens\n\nThe ferry to to the island.\n");
        assertThat(Outcome.of(folder, "lint", "--max-warnings", "0").err())
                .isEqualTo("copydesk: there is 1 warning, and none is allowed\n");
        assertThat(outcome.status()).isEqualTo(1);
        complains("--max-warnings cannot be “-1”", "lint", "--max-warnings=-1");
    }

    @Test
    void statisticsOnlyCount() throws IOException {
        write("content/clean.txt", "Harbour opens\n\nThe ferry to to the island and the the pier.\n");
        assertThat(Outcome.of(folder, "lint", "--statistics", "--quiet").out())
                .isEqualTo("   errors warnings    notes  rule\n        ·        2        ·  doubled-word\n\n");
    }

    @Test
    void tellsOnTheErrorStreamWhatItDoes() {
        Outcome outcome =
                Outcome.of(folder, "lint", "content", "--verbose", "--timing", "--report", "json=report.json");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("no configuration: defaults hold", "wrote json to " + folder.resolve("report.json"))
                .contains("Time by phase", "parse", "Time by rule", "headline-");
    }

    @Test
    void theConfigurationMaySayWhatFails() throws IOException {
        unreadable("content/broken.txt");
        write("copydesk.yaml", "fail-on: never\n");
        assertThat(Outcome.of(folder, "lint").status()).isZero();
        assertThat(Outcome.of(folder, "lint", "--fail-on", "error").status()).isEqualTo(1);
    }

    @Test
    void mistakesInTheCallExitWith2AndSayWhatToDo() {
        complains("there is no file or folder “nowhere.md”", "lint", "nowhere.md");
        complains("there is no option --fromat; did you mean --format?", "lint", "--fromat", "json");
        complains("there is no option -x; see copydesk lint --help", "lint", "-x");
        complains("--format needs a value", "lint", "--format");
        complains("--format cannot be “jsn”; did you mean json?", "lint", "--format", "jsn");
        complains("--style cannot be “wild”; it can be compact, grouped, full", "lint", "--style", "wild");
        complains(
                "--rule cannot be “unreadable-docment”; did you mean unreadable-document?",
                "lint",
                "--rule",
                "unreadable-docment");
        complains("--category cannot be “docs”", "lint", "--category", "docs");
        complains("--preset cannot be “strickt”; did you mean strict?", "lint", "--preset", "strickt");
        complains("--fail-on cannot be “errors”; did you mean error?", "lint", "--fail-on", "errors");
        complains("--jobs cannot be “0”", "lint", "--jobs", "0");
        complains("--max-size cannot be “3x”", "lint", "--max-size", "3x");
        complains("--colour cannot be “sometimes”", "lint", "--color", "sometimes");
        complains("there is no such folder", "lint", "--output", "no/such/report.json");
        complains("--report cannot be “sarf”; did you mean sarif?", "lint", "--report", "sarf=x");
        complains("--report needs the name of a file", "lint", "--report", "sarif=");
        complains("--report cannot be “content”; that is a folder", "lint", "--report", "json=content");
        complains("two reports cannot go to the standard output", "lint", "--report", "json", "--report", "text=-");
        complains("two reports cannot go to “./a”", "lint", "--report", "json=a", "--report", "text=./a");
        complains("there is no command “lnt”; did you mean lint?", "lnt");
        complains("there is such a path: copydesk lint content", "content");
        complains("an option needs a command before it", "--format", "json");
        complains("RULE is missing", "explain");
        complains(
                "RULE cannot be “unused-supression”; did you mean unused-suppression?", "explain", "unused-supression");
        complains("there is no use for “more” here", "rules", "more");
        complains("there is no file “nowhere.md”", "inspect", "nowhere.md");
        complains("there is no command “lnt”", "help", "lnt");
    }

    @Test
    void nothingIsLintedAfterAMistake() throws IOException {
        unreadable("content/broken.txt");
        assertThat(Outcome.of(folder, "lint", "content", "nowhere.md").out()).isEmpty();
    }

    @Test
    void mistakesInTheConfigurationExitWith2AndNameTheirPlace() throws IOException {
        write("copydesk.yaml", "preset: strickt\nruels: {}\n");
        Outcome outcome = Outcome.of(folder, "lint");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("copydesk.yaml:1:9: ", "copydesk.yaml:2:1: ");
    }

    @Test
    void aConfigurationThatIsNamedMustBeThere() {
        complains("--config cannot be “nowhere.yaml”; there is no such file", "lint", "--config", "nowhere.yaml");
    }

    @Test
    void strangeNamesCannotSteerTheTerminal() {
        Outcome outcome = Outcome.of(folder, "lint", "\u001B]0;x\u0007.md");
        assertThat(outcome.err()).contains("<U+001B>]0;x<U+0007>.md").doesNotContain("\u001B");
    }

    @Test
    void jsonGoesToAFileInOneStep() throws IOException {
        write("report.json", "old");
        Outcome outcome = Outcome.of(folder, "lint", "content", "--format", "json", "--output", "report.json");
        assertThat(outcome.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("report.json"))).startsWith("{\n  \"version\": 1,\n");
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("content", "report.json");
        }
    }

    @Test
    void writesSeveralReportsOfOneRun() throws IOException {
        unreadable("content/broken.txt");
        Outcome outcome = Outcome.of(
                folder,
                "lint",
                "content",
                "--report",
                "sarif=a.sarif",
                "--report=json=-",
                "--report",
                "junit=a b=c.xml");
        assertThat(outcome.out()).startsWith("{\n  \"version\": 1,\n");
        assertThat(Files.readString(folder.resolve("a.sarif"))).contains("\"executionSuccessful\": true");
        assertThat(Files.readString(folder.resolve("a b=c.xml"))).contains("<testsuites");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void shorthandAndReportsGoTogether() throws IOException {
        Outcome outcome = Outcome.of(folder, "lint", "--report", "csv=a.csv", "-f", "json", "-o", "b.json");
        assertThat(outcome.out()).isEmpty();
        assertThat(folder.resolve("a.csv")).isNotEmptyFile();
        assertThat(folder.resolve("b.json")).isNotEmptyFile();
    }

    @Test
    void aReportThatCannotBeWrittenKeepsTheOldOneAndTheOthers() throws IOException {
        write("old.json", "old");
        Files.createDirectory(folder.resolve(".old.json.0.tmp"));
        for (int i = 1; i < 1000; i++) {
            Files.createFile(folder.resolve(".old.json." + i + ".tmp"));
        }
        Outcome outcome = Outcome.of(folder, "lint", "--report", "json=old.json", "--report", "csv=new.csv");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("old.json could not be written");
        assertThat(folder.resolve("old.json")).hasContent("old");
        assertThat(folder.resolve("new.csv")).isNotEmptyFile();
    }

    @Test
    void aLinkedReportStaysALink() throws IOException {
        write("real.json", "old");
        Files.createSymbolicLink(folder.resolve("link.json"), Path.of("real.json"));
        Outcome.of(folder, "lint", "content", "-f", "json", "-o", "link.json");
        assertThat(folder.resolve("link.json")).isSymbolicLink();
        assertThat(Files.readString(folder.resolve("real.json"))).startsWith("{");
    }

    @Test
    void readsTheStandardInput() {
        String article = "Harbour opens\n\nOne.\n\n<!-- copydesk-disable nothing-at-all -->\n\nTwo.\n";
        Outcome outcome = Outcome.piped(folder, article, "lint", "-", "--stdin-filename", "draft.txt");
        assertThat(outcome.out()).contains("draft.txt", "malformed-suppression");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void theStandardInputHasALimit() {
        Outcome outcome = Outcome.piped(folder, "x".repeat(2000), "lint", "-", "--max-size", "1k");
        assertThat(outcome.err()).contains("larger than 1024 bytes");
        assertThat(outcome.status()).isEqualTo(2);
    }

    @Test
    void quietSaysNothingOfCleanArticles() {
        assertThat(Outcome.of(folder, "lint", "-q")).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void onlyTheRulesThatAreNamed() throws IOException {
        write("content/clean.txt", "Harbour opens\n\n<!-- copydesk-disable nothing-at-all -->\n\nTwo.\n");
        assertThat(Outcome.of(folder, "lint").out()).contains("malformed-suppression");
        assertThat(Outcome.of(folder, "lint", "--rule", "field-invalid").out()).doesNotContain("malformed-suppression");
        assertThat(Outcome.of(folder, "lint", "--category", "document,metadata").out())
                .contains("malformed-suppression");
    }

    @Test
    void whatCannotBeReadIsReportedWhateverIsChosen() throws IOException {
        unreadable("content/broken.txt");
        assertThat(Outcome.of(folder, "lint", "--rule", "field-invalid").out()).contains("unreadable-document");
    }

    @Test
    void helpGoesToTheOutput() {
        for (String[] call : new String[][] {{"--help"}, {"-h"}, {"help"}}) {
            Outcome outcome = Outcome.of(folder, call);
            assertThat(outcome.out()).contains("Usage: copydesk COMMAND");
            assertThat(outcome.status()).isZero();
        }
        for (String command : HelpText.COMMANDS.subList(0, 6)) {
            assertThat(Outcome.of(folder, command, "--help").out()).contains("Usage: copydesk " + command);
            assertThat(Outcome.of(folder, "help", command)).isEqualTo(Outcome.of(folder, command, "--help"));
            assertThat(HelpText.MAIN).contains("  " + command + " ");
        }
    }

    @Test
    void aBareCallShowsHelpAsAMistake() {
        Outcome outcome = Outcome.of(folder);
        assertThat(outcome.err()).contains("Usage: copydesk COMMAND");
        assertThat(outcome.status()).isEqualTo(2);
    }

    @Test
    void tellsItsVersion() {
        assertThat(Outcome.of(folder, "--version").out()).startsWith("copydesk ");
    }

    @Test
    void explainsARule() {
        Outcome outcome = Outcome.of(folder, "explain", "unused-suppression");
        assertThat(outcome.out()).startsWith("unused-suppression\n").contains("What it finds", "How to silence it");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void listsTheRules() {
        assertThat(Outcome.of(folder, "rules").out()).contains("document\n", "unreadable-document");
        assertThat(Outcome.of(folder, "rules", "--category", "metadata", "--format", "json")
                        .out())
                .contains("\"id\": \"field-invalid\"")
                .doesNotContain("unreadable-document");
    }

    @Test
    void showsAnArticleAsItIsSeen() {
        Outcome outcome = Outcome.of(folder, "inspect", "content/clean.txt");
        assertThat(outcome.out())
                .contains("content/clean.txt  text", "1:1", "headline", "Harbour opens", "3:1", "byline", "Ada Quill");
    }

    @Test
    void showsAnArticleToPrograms() {
        assertThat(Outcome.of(folder, "inspect", "--format", "json", "content/clean.txt")
                        .out())
                .contains("\"path\": \"content/clean.txt\"", "\"role\": \"byline\"", "\"line\": 3", "\"skipped\": []");
    }

    @Test
    void listsTheFormats() {
        assertThat(Outcome.of(folder, "formats").out()).contains("markdown  ", "files     .md", ".xml", "silence");
        assertThat(Outcome.of(folder, "formats", "--format", "json").out())
                .contains("\"name\": \"jsonl\"", "\".ndjson\"", "\"streams\": true");
    }

    @Test
    void mistakesInTheConfigurationAreMarkedInTheirLine() throws IOException {
        write("copydesk.yaml", "rules:\n  unreadable-docment: off\n");
        assertThat(Outcome.of(folder, "lint").err())
                .contains(
                        "copydesk.yaml:2:3: error: ",
                        "did you mean “unreadable-document”",
                        "\n  │ ^^^^^^^^^^^^^^^^^^\n");
    }

    private void complains(String message, String... args) {
        Outcome outcome = Outcome.of(folder, args);
        assertThat(outcome.err()).startsWith("copydesk: ").contains(message);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.status()).as(message).isEqualTo(2);
    }

    private void unreadable(String name) throws IOException {
        Files.write(folder.resolve(name), new byte[] {'a', 0, 'b', 0, 0, 0});
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
