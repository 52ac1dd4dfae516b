package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatchCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private FutureTask<Integer> status = new FutureTask<>(() -> 0);
    private Thread thread = new Thread(status);

    private void write(String file, String date) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "---\ntitle: Harbour opens\ndate: " + date + "\n---\n\nThe harbour is open.\n");
    }

    private void watch(String... more) {
        String[] args = new String[more.length + 1];
        args[0] = "watch";
        System.arraycopy(more, 0, args, 1, more.length);
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        status = new FutureTask<>(() -> new Copydesk(new Surroundings(folder, Map.of(), false, false))
                .run(args, new ByteArrayInputStream(new byte[0]), stream, stream));
        thread = new Thread(status);
        thread.start();
    }

    @AfterEach
    void stop() throws Exception {
        thread.interrupt();
        thread.join();
    }

    /** Waits until what was written since the last time holds a text, and gives it. */
    private String shows(String text) throws InterruptedException {
        String shown = out.toString(StandardCharsets.UTF_8);
        while (!shown.contains(text)) {
            assertThat(thread.isAlive()).as(shown).isTrue();
            Thread.sleep(20);
            shown = out.toString(StandardCharsets.UTF_8);
        }
        out.reset();
        return shown;
    }

    @Test
    void lintsWhatChanges() throws Exception {
        write("news/a.md", "2026-02-31");
        write("news/b.md", "2026-02-28");
        watch();
        assertThat(shows("1 error in 1 of 2 articles")).contains("news/a.md");
        write("news/b.md", "2026-02-30");
        assertThat(shows("1 error in 1 of 1 article"))
                .contains("1 file changed", "news/b.md")
                .doesNotContain("news/a.md");
        write("news/a.md", "2026-02-28");
        assertThat(shows("Nothing found in 1 article")).contains("1 file changed");
    }

    @Test
    void seesNewFoldersAndLeavesOutWhatIsNoContent() throws Exception {
        write("news/a.md", "2026-02-28");
        watch();
        shows("Nothing found in 1 article");
        write("node_modules/x.md", "2026-02-31");
        write(".hidden/x.md", "2026-02-31");
        write("sport/new/c.md", "2026-02-31");
        assertThat(shows("1 error in 1 of 1 article"))
                .contains("sport/new/c.md")
                .doesNotContain("x.md");
    }

    @Test
    void readsEverythingAgainWhenTheConfigurationChanges() throws Exception {
        write("news/a.md", "2026-02-31");
        watch();
        shows("1 error in 1 of 1 article");
        Files.writeString(folder.resolve("copydesk.yaml"), "rules: {field-invalid: loud}\n");
        shows("copydesk.yaml:1:");
        Files.writeString(folder.resolve("copydesk.yaml"), "rules: {field-invalid: off}\n");
        shows("Nothing found in 1 article");
        write("news/a.md", "2026-02-30");
        shows("Nothing found in 1 article");
    }

    @Test
    void watchesASingleFileAndEndsWhenItIsStopped() throws Exception {
        write("a.md", "2026-02-28");
        watch("a.md", "--style", "compact");
        shows("Nothing found in 1 article");
        write("other.md", "2026-02-31");
        write("a.md", "2026-02-31");
        assertThat(shows("1 error in 1 of 1 article"))
                .contains("a.md:3:7: error:")
                .doesNotContain("other.md");
        thread.interrupt();
        assertThat(status.get()).isZero();
    }

    @Test
    void whatIsNotThereIsAMistake() {
        assertThat(Outcome.of(folder, "watch", "nowhere").err()).contains("there is no file or folder “nowhere”");
        assertThat(Outcome.of(folder, "watch", "-").status()).isEqualTo(2);
    }
}
