package org.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which bytes a fix changes. The engine's own fix will do: it deletes a comment of no use. */
class FixRunTest {

    private static final String IDLE = "<!-- copydesk-disable-line field-invalid -->";

    @TempDir
    private Path folder;

    private FixResult fix(boolean pretended) throws InterruptedException {
        return fix(new FixSettings(false, pretended, false));
    }

    private FixResult fix(FixSettings fixing) throws InterruptedException {
        return Desk.open().fix(LintSettings.of(folder, List.of(Path.of(""))), fixing, Progress.NONE);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void becomes(Charset charset, String before, String after) throws IOException, InterruptedException {
        Path file = write("a.md", before.getBytes(charset));
        FixResult result = fix(false);
        assertThat(new String(Files.readAllBytes(file), charset)).isEqualTo(after);
        assertThat(Files.readAllBytes(file)).isEqualTo(after.getBytes(charset));
        assertThat(result.fixes()).isEqualTo(1);
        assertThat(result.files()).containsExactly("a.md");
    }

    @Test
    void charsetMarkAndLineEndsStay() throws IOException, InterruptedException {
        String[] marks = {"", "\uFEFF"};
        String[] ends = {"\n", "\r\n", "\r"};
        for (String mark : marks) {
            for (String end : ends) {
                becomes(
                        StandardCharsets.UTF_8,
                        mark + "Café 😀 " + IDLE + end + end + "x\r\ny\nz" + end,
                        mark + "Café 😀" + end + end + "x\r\ny\nz" + end);
            }
        }
        becomes(StandardCharsets.UTF_16LE, "\uFEFFCafé 😀 " + IDLE + "\r\n\tx", "\uFEFFCafé 😀\r\n\tx");
        becomes(StandardCharsets.UTF_16BE, "\uFEFFCafé 😀 " + IDLE + "\r\n\tx", "\uFEFFCafé 😀\r\n\tx");
        becomes(Charset.forName("windows-1252"), "Café “x” " + IDLE + "\n", "Café “x”\n");
    }

    @Test
    void bytesThatWouldNotComeBackAreLeft() throws IOException, InterruptedException {
        byte[] bytes = ("x\u0081\u0080 " + IDLE + "\n").getBytes(StandardCharsets.ISO_8859_1);
        Path file = write("a.md", bytes);
        FixResult result = fix(false);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(result.left()).singleElement().asString().startsWith("a.md was left as it is: ");
        assertThat(result.files()).isEmpty();
    }

    @Test
    void insideJsonTheEditIsJson() throws IOException, InterruptedException {
        String before = "{\"title\": \"T\", \"author\": \"A\", \"body\": \"One \\u201cline\\u201d.\\n\\n" + IDLE
                + "\\n\\nAnother \\\"line\\\".\"}";
        Path file = write("a.json", before.getBytes(StandardCharsets.UTF_8));
        fix(false);
        assertThat(Files.readString(file)).isEqualTo(before.replace(IDLE, ""));
    }

    @Test
    void everyRecordOfAFileOfManyIsMendedInItsPlace() throws IOException, InterruptedException {
        String record =
                "{\"title\": \"T\", \"author\": \"A\", \"body\": \"One line.\\n\\n" + IDLE + "\\n\\nOne more.\"}\n";
        Path file = write("a.jsonl", record.repeat(3).getBytes(StandardCharsets.UTF_8));
        assertThat(fix(false).fixes()).isEqualTo(3);
        assertThat(Files.readString(file)).isEqualTo(record.replace(IDLE, "").repeat(3));
    }

    @Test
    void pretendingChangesNothing() throws IOException, InterruptedException {
        Path file = write("a.md", ("x " + IDLE + "\n").getBytes(StandardCharsets.UTF_8));
        FixResult result = fix(true);
        assertThat(Files.readString(file)).contains(IDLE);
        assertThat(result.patch()).isEqualTo("--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-x " + IDLE + "\n+x\n");
    }

    @Test
    void permissionsAndLinksStay() throws IOException, InterruptedException {
        Path file = write("a.md", ("x " + IDLE + "\n").getBytes(StandardCharsets.UTF_8));
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Files.createDirectories(folder.resolve("links"));
        Path link = Files.createSymbolicLink(folder.resolve("links/b.md"), file);
        Desk.open()
                .fix(
                        LintSettings.of(folder, List.of(Path.of("links/b.md"))),
                        new FixSettings(false, false, false),
                        Progress.NONE);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(file)).isEqualTo("x\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
        assertThat(names()).containsExactly("a.md", "links");
    }

    @Test
    void aFileThatChangedMeanwhileIsNotOverwritten() throws IOException {
        Path file = write("a.md", "theirs".getBytes(StandardCharsets.UTF_8));
        assertThat(WholeFile.replace(file, "ours".getBytes(StandardCharsets.UTF_8), now -> false))
                .isFalse();
        assertThat(Files.readString(file)).isEqualTo("theirs");
        assertThat(names()).containsExactly("a.md");
    }

    @Test
    void whatGitDoesNotHaveIsLeftUnlessAllowed() throws IOException, InterruptedException {
        assumeTrue(git("init", "-q"), "no Git here");
        Path file = write("ä b\n.md", ("x " + IDLE + "\n").getBytes(StandardCharsets.UTF_8));
        FixResult refused = fix(false);
        assertThat(refused.lint().problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message()).contains("Git could not give back", "--allow-dirty"));
        assertThat(Files.readString(file)).contains(IDLE);
        assertThat(fix(true).patch()).isNotEmpty();

        assertThat(git("add", "-A")).isTrue();
        assertThat(git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-qm", "x"))
                .isTrue();
        write("other.md", "new and not ours".getBytes(StandardCharsets.UTF_8));
        assertThat(fix(false).files()).containsExactly("ä b\n.md");

        Files.writeString(file, "y " + IDLE + "\n");
        assertThat(fix(false).lint().problems()).hasSize(1);
        assertThat(fix(new FixSettings(false, false, true)).fixes()).isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo("y\n");
    }

    @Test
    void whereGitIsMuteNothingIsChanged() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve(".git"));
        write("a.md", ("x " + IDLE + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(fix(false).lint().problems()).hasSize(1);
    }

    private boolean git(String... args) throws IOException, InterruptedException {
        String[] command = Stream.concat(Stream.of("git"), Stream.of(args)).toArray(String[]::new);
        try {
            return new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
