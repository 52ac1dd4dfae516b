package org.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.copydesk.engine.Catalogue;
import org.copydesk.finding.Omission;
import org.copydesk.finding.Report;
import org.copydesk.pack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamedFilesTest {

    private static final int ARTICLES = 60;

    @TempDir
    private Path folder;

    private static RulePack pack() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("tide.yaml", """
                rule: tide
                category: residue
                level: error
                stage: recommended
                summary: finds a phrase
                message: "“{match}” stands here"
                explain: finds a phrase
                match:
                  - phrase: ["high tide"]
                examples:
                  bad: ["the ⟦high tide⟧ came", "a ⟦high tide⟧ comes", "no ⟦high tide⟧ today"]
                  good: ["low water", "neap", "slack"]
                """);
        return RulePack.ofFiles(files).pack();
    }

    private static String lines() {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= ARTICLES; i++) {
            lines.append("{\"title\": \"Story ")
                    .append(i)
                    .append("\", \"date\": \"2026-03-05\", \"body\": \"At noon the high tide came.\"}\n");
        }
        return lines.append("{\"title\": \"half").toString();
    }

    private Report lint(String file, int jobs, long largest) throws InterruptedException {
        LintSettings settings = LintSettings.of(folder, List.of(folder.resolve(file)))
                .withJobs(jobs)
                .withLargest(largest);
        LintResult result = new LintRun(Catalogue.of(List.of(pack())), Formats.all()).lint(settings, Progress.NONE);
        assertThat(result.report().failures()).isEmpty();
        return result.report();
    }

    private static List<String> places(Report report) {
        return report.open().stream()
                .map(each ->
                        each.finding().location().start() + " " + each.finding().rule())
                .toList();
    }

    @Test
    void aFileTooLargeToHoldIsStreamedAndGivesTheSame() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("a.jsonl"), lines());
        Report whole = lint("a.jsonl", 1, LintSettings.DEFAULT_LARGEST);

        assertThat(places(whole)).hasSize(ARTICLES + 1).contains("7:65 tide", "61:11 unreadable-document");
        assertThat(places(lint("a.jsonl", 1, 10))).isEqualTo(places(whole));
        assertThat(places(lint("a.jsonl", 4, 10))).isEqualTo(places(whole));
        assertThat(lint("a.jsonl", 4, 10).coverage()).isEqualTo(whole.coverage());
        assertThat(whole.coverage().articlesLinted()).isEqualTo(ARTICLES);
    }

    @Test
    void compressedFilesAreUnpackedAsTheyAreRead() throws IOException, InterruptedException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.jsonl.gz")))) {
            out.write(lines().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(places(lint("a.jsonl.gz", 2, LintSettings.DEFAULT_LARGEST))).hasSize(ARTICLES + 1);
    }

    @Test
    void aTornArchiveIsAFinding() throws IOException, InterruptedException {
        Files.write(folder.resolve("a.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0});

        assertThat(places(lint("a.jsonl.gz", 1, LintSettings.DEFAULT_LARGEST)))
                .containsExactly("1:1 unreadable-document");
    }

    @Test
    void jsonWithoutAnArticleIsNotedAndNoFinding() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("package.json"), "{\"name\": \"site\", \"description\": \"high tide\"}");
        Report report = lint("package.json", 1, LintSettings.DEFAULT_LARGEST);

        assertThat(report.open()).isEmpty();
        assertThat(report.coverage().articlesRead()).isZero();
        assertThat(report.coverage().omissions())
                .containsExactly(new Omission("package.json", "no article in this JSON"));
    }
}
