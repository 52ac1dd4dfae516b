package org.copydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** An article made of a great many of one thing is linted in a time that grows with its length, not with the square of it. */
class LongArticleTest {

    private static final int MANY = 40_000;
    /** Each takes a second or two; what compares each part with all others takes a minute. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private static final String[] SYLLABLES = {
        "ba", "ke", "lo", "mi", "ru", "ta", "ne", "so", "vi", "du", "har", "wen", "fal", "dor", "tin", "mar"
    };

    @TempDir
    private Path folder;

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("words.html", page(i -> "<p>" + word(i) + "</p>\n"));
        files.put("headings.md", many(i -> "## " + name(i) + " goes on\n\n"));
        files.put("items.md", many(i -> "- the " + word(i) + " of the quay\n"));
        files.put("links.md", many(i -> "[" + word(i) + " quay](https://quay.example/" + i + ") too "));
        files.put(
                "pictures.html",
                page(i -> "<figure><img src=\"" + i + ".jpg\" alt=\"A " + word(i) + "\"><figcaption>The " + word(i)
                        + " by the quay of the old harbour.</figcaption></figure>\n"));
        files.put("table.html", "<table>" + many(i -> "<tr><td>" + word(i) + "</td><td>1</td></tr>\n") + "</table>");
        files.put("paragraph.txt", many(i -> word(i) + " "));
        files.put("unbroken.txt", many(i -> word(i) + word(i + 1)));
        files.put("bylines.md", many(i -> "By " + name(i) + "\n\n"));
        files.put(
                "authors.json",
                "{\"title\": \"Ferry\", \"authors\": [" + many(i -> "\"" + name(i) + "\", ")
                        + "\"Ann Harrow\"], \"bio\": \"Ann Harrow is a reporter for the paper of the island.\","
                        + " \"body\": \"The ferry sails at noon.\"}");
        files.put("repeated.md", many(i -> "The ferry to the island sails at noon from the old pier.\n\n"));
        files.put("quotations.md", many(i -> "“The ferry sails,” said " + name(i) + ". "));
        files.put(
                "captions.wxr",
                "<rss><channel><item><title>Ferry</title><content:encoded><![CDATA["
                        + many(i -> "[caption id=\"a" + i + "\"]<img src=\"" + i + ".jpg\"> The " + word(i)
                                + " by the old quay[/caption]\n\n")
                        + "]]></content:encoded></item></channel></rss>");
        files.put(
                "items.rss",
                "<rss><channel>"
                        + many(i -> "<item><title><![CDATA[The " + word(i) + "]]></title><description><![CDATA[The "
                                + word(i) + " sails]]></description></item>")
                        + "</channel></rss>");
        return files;
    }

    private static String page(IntFunction<String> part) {
        return "<html><body><h1>Ferry sails</h1>" + many(part) + "</body></html>";
    }

    private static String many(IntFunction<String> part) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            all.append(part.apply(i));
        }
        return all.toString();
    }

    private static String name(int i) {
        String given = word(i / 64);
        String family = word(i);
        return Character.toUpperCase(given.charAt(0)) + given.substring(1) + " "
                + Character.toUpperCase(family.charAt(0)) + family.substring(1);
    }

    private static String word(int i) {
        StringBuilder word = new StringBuilder();
        for (int left = i + 1_000; left > 0; left /= SYLLABLES.length) {
            word.append(SYLLABLES[left % SYLLABLES.length]);
        }
        return word.toString();
    }

    @TestFactory
    Stream<DynamicTest> timeGrowsWithLength() {
        return files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file.getKey(), file.getValue())));
    }

    /** Takes the time of all threads of the process: how busy the machine is does not count. */
    private void check(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = system.getProcessCpuTime();
        Outcome outcome = Outcome.lint(folder, "--preset", "all", name);
        Duration taken = Duration.ofNanos(system.getProcessCpuTime() - start);
        Files.delete(file);

        assertThat(outcome.json().required("failures")).isEmpty();
        assertThat(taken).isLessThan(LONGEST);
    }
}
