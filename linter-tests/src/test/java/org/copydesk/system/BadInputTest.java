package org.copydesk.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is said in words that help, and harms nothing else. */
class BadInputTest {

    private static final String GOOD = "good.txt";
    private static final String DEFECT = "The ferry to to the island sails at noon.";

    @TempDir
    private Path folder;

    @BeforeEach
    void aGoodNeighbour() throws IOException {
        write(GOOD, DEFECT + "\n");
    }

    @Test
    void pictureWithATextsName() throws IOException {
        Files.write(folder.resolve("bad.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Outcome outcome = lint();
        assertThat(bad(outcome)).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("unreadable-document");
            assertThat(found.severity()).isEqualTo("error");
            assertThat(found.message()).contains("no text", "zero bytes");
            assertThat(found.line()).isEqualTo(1);
        });
        assertSkipped(outcome, "bad.md", "no text");
        assertThat(status()).isEqualTo(1);
    }

    @Test
    void bytesThatAreNotUtf8() throws IOException {
        byte[] bytes = ("Caf\u00e9 news.\n\nThe caf\u00e9 of of the harbour.\n").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("bad.txt"), bytes);
        List<Found> found = bad(lint());
        assertThat(found).anySatisfy(damage -> {
            assertThat(damage.rule()).isEqualTo("unreadable-document");
            assertThat(damage.message()).contains("not UTF-8", "0xE9", "offset 3", "windows-1252", "save it as UTF-8");
            assertThat(damage.line() + ":" + damage.column()).isEqualTo("1:4");
        });
        assertThat(found).anySatisfy(defect -> assertThat(defect.rule()).isEqualTo("doubled-word"));
    }

    @Test
    void legacyCharsetThatNothingTells() throws IOException {
        String text = "На маяке снова появился смотритель, и рыбаки радуются свету над заливом.\n";
        Files.write(folder.resolve("bad.txt"), text.getBytes(Charset.forName("KOI8-R")));
        assertThat(bad(lint())).anyMatch(found -> found.message().contains("read as KOI8-R"));
    }

    @Test
    void legacyCharsetThatThePageDeclares() throws IOException {
        String page = "<html><head><meta charset=\"windows-1251\"></head><body><h1>Маяк</h1><p>%s</p></body></html>";
        Files.write(
                folder.resolve("bad.html"),
                page.replace("%s", "На маяке свет.").getBytes(Charset.forName("windows-1251")));
        assertThat(bad(lint())).noneMatch(found -> found.rule().equals("unreadable-document"));
    }

    @Test
    void declarationThatIsWrong() throws IOException {
        write("bad.html", "<html><head><meta charset=\"iso-8859-1\"></head><body><h1>Caf\u00e9</h1></body></html>");
        assertThat(bad(lint())).anySatisfy(found -> {
            assertThat(found.rule()).isEqualTo("field-invalid");
            assertThat(found.excerpt()).isEqualTo("iso-8859-1");
            assertThat(found.message()).contains("it is in UTF-8: correct the declaration");
        });
    }

    @Test
    void utf16WithoutAMark() throws IOException {
        Files.write(folder.resolve("bad.txt"), (DEFECT + "\n").getBytes(StandardCharsets.UTF_16LE));
        assertThat(bad(lint())).extracting(Found::rule).containsExactly("doubled-word");
    }

    @Test
    void textThatEndsInTheMiddleOfACharacter() throws IOException {
        byte[] whole = "News from the caf\u00e9".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("bad.txt"), Arrays.copyOf(whole, whole.length - 1));
        assertThat(bad(lint())).anyMatch(found -> found.message().contains("not UTF-8"));
    }

    @Test
    void fileOverTheLimit() throws IOException {
        sparse("bad.txt", 50L << 20);
        Outcome outcome = lint();
        assertThat(bad(outcome))
                .singleElement()
                .satisfies(
                        found -> assertThat(found.message())
                                .isEqualTo(
                                        "larger (50 MiB) than the 32 MiB that are read at most: split it, or raise --max-size"));
        assertSkipped(outcome, "bad.txt", "larger than 32 MiB");
    }

    @Test
    void lineJustWithinASmallLimitAndJustOverIt() throws IOException {
        int limit = 1 << 20;
        String line = "word ".repeat(limit / 5 - 20) + DEFECT;
        write("bad.txt", line + " ".repeat(limit - line.length()));
        write("over.txt", line + " ".repeat(limit - line.length() + 1));
        Outcome outcome = lint("--max-size", "1m");
        assertThat(bad(outcome)).anySatisfy(found -> {
            assertThat(found.rule()).isEqualTo("doubled-word");
            assertThat(found.excerpt()).isEqualTo("to to");
            assertThat(found.column()).isEqualTo(line.indexOf("to to") + 1);
        });
        assertSkipped(outcome, "over.txt", "larger than 1 MiB");
    }

    @Test
    void emptyFiles() throws IOException {
        for (String name : List.of("bad.md", "bad.txt", "bad.json", "bad.jsonl")) {
            write(name, "");
        }
        write("bad-mark.md", "\uFEFF");
        Outcome outcome = lint();
        assertThat(outcome.json().required("failures")).isEmpty();
        assertThat(outcome.json().required("summary").required("files").asInt()).isEqualTo(6);
    }

    @Test
    void frontMatterThatNeverEnds() throws IOException {
        write("bad.md", "---\ntitle: Ferry\nauthor: Ada Quill\n\nThe ferry sails at noon.\n");
        assertThat(bad(lint())).anySatisfy(found -> {
            assertThat(found.rule()).isEqualTo("unreadable-document");
            assertThat(found.message()).contains("front matter");
            assertThat(found.line()).isEqualTo(1);
        });
    }

    @Test
    void frontMatterThatIsNoYaml() throws IOException {
        write("bad.md", "---\ntitle: \"Ferry\nauthor: [Ada Quill\n---\n\nThe ferry to to the island.\n");
        List<Found> found = bad(lint());
        assertThat(found).anySatisfy(broken -> {
            assertThat(broken.rule()).isEqualTo("unreadable-document");
            assertThat(broken.line()).isBetween(2, 4);
        });
        assertThat(found).anySatisfy(defect -> {
            assertThat(defect.rule()).isEqualTo("doubled-word");
            assertThat(defect.line()).isEqualTo(6);
        });
    }

    @Test
    void aKeyThatStandsTwice() throws IOException {
        write("bad.md", "---\ntitle: Ferry\ntitle: Boat\n---\n\nThe ferry sails at noon.\n");
        assertThat(bad(lint())).anySatisfy(found -> {
            assertThat(found.rule()).isEqualTo("field-invalid");
            assertThat(found.line()).isEqualTo(3);
            assertThat(found.message()).contains("title");
        });
    }

    @Test
    void jsonThatBreaksOff() throws IOException {
        write("bad.json", "{\"title\": \"Ferry\", \"body\": \"The ferry sails");
        assertThat(bad(lint())).anySatisfy(found -> assertThat(found.rule()).isEqualTo("unreadable-document"));
    }

    @Test
    void oneBadRecordAmongGoodOnes() throws IOException {
        write("bad.jsonl", """
                {"title": "One", "date": "2026-03-04", "body": "The ferry to to the island."}
                {"title": "Two",\s
                {"title": "Three", "date": "2026-03-05", "body": "The boat of of the island."}
                """);
        List<Found> found = bad(lint());
        assertThat(found).anyMatch(each -> each.rule().equals("unreadable-document") && each.line() == 2);
        assertThat(found).anyMatch(each -> each.rule().equals("doubled-word") && each.line() == 1);
        assertThat(found).anyMatch(each -> each.rule().equals("doubled-word") && each.line() == 3);
    }

    @Test
    void pathThatIsNotThere() {
        Outcome outcome = Outcome.of(folder, "lint", GOOD, "nowhere/at-all.md");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("there is no file or folder “nowhere/at-all.md”");
    }

    @Test
    void linkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("bad.md"), Path.of("gone.md"));
        assertThat(lint().json().required("failures")).isEmpty();
        assertThat(Outcome.of(folder, "lint", "bad.md").err()).contains("there is no file or folder “bad.md”");
    }

    @Test
    void folderThatMayNotBeRead() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("bad"));
        write("bad/inside.txt", DEFECT);
        assertThat(closed.toFile().setReadable(false, false)).isTrue();
        assertThat(closed.toFile().setExecutable(false, false)).isTrue();
        try {
            assumeFalse(Files.isReadable(closed), "whoever runs this may read everything");
            Outcome outcome = lint();
            assertThat(bad(outcome))
                    .singleElement()
                    .satisfies(found -> assertThat(found.message()).isEqualTo("no permission to read it"));
            assertSkipped(outcome, "bad", "no permission to read it");
        } finally {
            assertThat(closed.toFile().setExecutable(true)).isTrue();
            assertThat(closed.toFile().setReadable(true)).isTrue();
        }
    }

    @Test
    void ruleThatTheConfigurationInvents() throws IOException {
        write("copydesk.yaml", "rules:\n  doubled-wrd: error\n  headline-repeated: loud\n");
        Outcome outcome = Outcome.of(folder, "lint");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("copydesk.yaml:2:3: ", "there is no rule “doubled-wrd”; did you mean “doubled-word”?")
                .contains("copydesk.yaml:3:22: ", "loud");
    }

    @Test
    void configurationThatIsNoYaml() throws IOException {
        write("copydesk.yaml", "rules: [\n");
        Outcome outcome = Outcome.of(folder, "lint");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("copydesk.yaml:");
    }

    @Test
    void ruleThatTheCallInvents() {
        Outcome outcome = Outcome.of(folder, "lint", "--rule", "doubled-wrd");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("--rule cannot be “doubled-wrd”; did you mean doubled-word?");
    }

    @Test
    void ruleThatACommentInvents() throws IOException {
        write("bad.md", "<!-- copydesk-disable doubled-wrd -->\n\nThe ferry to to the island.\n");
        List<Found> found = bad(lint());
        assertThat(found).anySatisfy(mistake -> {
            assertThat(mistake.rule()).isEqualTo("malformed-suppression");
            assertThat(mistake.message()).contains("there is no rule “doubled-wrd”; did you mean “doubled-word”?");
        });
        assertThat(found).anyMatch(each -> each.rule().equals("doubled-word"));
    }

    /** Lints the folder, and sees to it that nothing happened to the good neighbour. */
    private Outcome lint(String... more) {
        Outcome outcome = Outcome.lint(folder, more);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.findings())
                .filteredOn(found -> found.path().equals(GOOD))
                .extracting(Found::rule)
                .containsExactly("doubled-word");
        return outcome;
    }

    private int status() {
        return Outcome.of(folder, "lint").status();
    }

    private static List<Found> bad(Outcome outcome) {
        return outcome.findings().stream()
                .filter(found -> found.path().startsWith("bad"))
                .toList();
    }

    private static void assertSkipped(Outcome outcome, String path, String why) {
        assertThat(outcome.json().required("summary").required("skipped")).anySatisfy(skipped -> {
            assertThat(skipped.required("path").asText()).isEqualTo(path);
            assertThat(skipped.required("why").asText()).isEqualTo(why);
        });
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** A file of one line without end that takes no room on the disk. */
    private void sparse(String name, long size) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.setLength(size);
        }
    }
}
