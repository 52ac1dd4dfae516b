package org.copydesk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.cli.Copydesk;
import org.copydesk.cli.Surroundings;
import org.copydesk.config.ConfigProblem;
import org.copydesk.config.ConfigReader;
import org.copydesk.run.Desk;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page tells to type does what it tells, in its order. */
class AdoptingPageTest {

    private static final Pattern FENCE = Pattern.compile("```([a-z]+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final String page = Files.readString(Path.of("..", "docs", "adopting.md"), StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    AdoptingPageTest() throws IOException {}

    @Test
    void itsCommandsRun() throws IOException {
        copy(Path.of("..", "examples", "newsroom"));
        int commands = 0;
        for (String line : lines("console")) {
            String[] parts = line.split("\\s+# ");
            int status = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
            assertThat(parts[0]).startsWith("$ copydesk ");
            assertThat(run(words(parts[0].substring("$ copydesk ".length()))))
                    .as(line)
                    .isEqualTo(status);
            commands++;
        }
        assertThat(commands).isGreaterThan(10);
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    private int run(List<String> words) {
        return run(words, new ByteArrayOutputStream());
    }

    private int run(List<String> words, ByteArrayOutputStream out) {
        return new Copydesk(new Surroundings(folder, Map.of(), false, false))
                .run(
                        words.toArray(String[]::new),
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
    }

    @Test
    void itsConfigurationsHaveNoMistakes() {
        int read = 0;
        for (String yaml : blocks("yaml")) {
            if (!yaml.startsWith("title:")) {
                SourceText source = SourceText.of(new SourceId("copydesk.yaml"), yaml);
                assertThat(ConfigReader.read(source, Desk.open().rules()).problems())
                        .extracting(ConfigProblem::text)
                        .isEmpty();
                read++;
            }
        }
        assertThat(read).isEqualTo(2);
    }

    @Test
    void itsSuppressionsCanBeFollowed() throws IOException {
        String front = blocks("yaml").stream()
                .filter(yaml -> yaml.startsWith("title:"))
                .findFirst()
                .orElseThrow();
        Files.writeString(
                folder.resolve("a.md"),
                "---\n" + front + "---\n\n" + blocks("markdown").get(0));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run(List.of("lint", "--today", "2027-01-01"), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("malformed-suppression");
        run(List.of("lint", "--today", "2027-12-31"), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("expired-suppression");
    }

    private List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher fence = FENCE.matcher(page);
        while (fence.find()) {
            if (fence.group(1).equals(language)) {
                blocks.add(fence.group(2));
            }
        }
        return blocks;
    }

    private List<String> lines(String language) {
        return blocks(language).stream().flatMap(String::lines).toList();
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
