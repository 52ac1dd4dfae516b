package org.copydesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.system.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A rule is silenced in each format in the way that {@code copydesk formats} tells, and what is not silenced speaks. */
class SuppressionInFormatsTest {

    private static final String WORDS = "copydesk-disable doubled-word -- a verse";
    private static final String TEXT = "The ferry to to the island sails at noon.";

    @TempDir
    private Path folder;

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        String comment = "<!-- " + WORDS + " -->";
        files.put("a.md", comment + "\n\n" + TEXT + "\n");
        files.put("b.md", "{# " + WORDS + " #}\n\n" + TEXT + "\n");
        files.put("a.mdx", "{/* " + WORDS + " */}\n\n" + TEXT + "\n");
        files.put("a.adoc", "// " + WORDS + "\n\n" + TEXT + "\n");
        files.put("a.rst", ".. " + WORDS + "\n\n" + TEXT + "\n");
        files.put("a.html", comment + "<p>" + TEXT + "</p>\n");
        files.put("a.txt", "# " + WORDS + "\n\n" + TEXT + "\n");
        String head = "{\"title\": \"Ferry\", \"author\": \"Ann Harrow\", \"body\": \"" + TEXT + "\", ";
        String member = "\"copydesk\": {\"disable\": [\"doubled-word -- a verse\"]}}\n";
        files.put("a.json", head + member);
        files.put(
                "b.json",
                "{\"title\": \"Ferry\", \"author\": \"Ann Harrow\", \"body\": \"" + comment + "<p>" + TEXT + "</p>\"}");
        files.put("a.jsonl", head + member);
        files.put(
                "a.csv", "title,author,body,copydesk.disable\nFerry,Ann Harrow," + TEXT + ",doubled-word -- a verse\n");
        String xml = comment.replace("word --", "word —");
        String item = "<item><title>Ferry</title><description>" + TEXT + "</description></item>";
        files.put("a.rss", "<rss><channel>" + item.replace("<item>", "<item>" + xml) + "</channel></rss>");
        files.put("a.nitf", "<nitf><body><body.content>" + xml + "<p>" + TEXT + "</p></body.content></body></nitf>");
        return files;
    }

    @TestFactory
    Stream<DynamicTest> byWordsInTheFile() {
        return files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file.getKey(), file.getValue())));
    }

    private void check(String name, String content) throws IOException {
        assertThat(doubled(name, content)).isZero();
        assertThat(doubled(name, content.replace("doubled-word", "share-widget")))
                .isEqualTo(1);
    }

    private long doubled(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        Outcome outcome = Outcome.lint(folder, name);
        assertThat(outcome.findings()).noneMatch(found -> found.rule().equals("malformed-suppression"));
        return outcome.findings().stream()
                .filter(found -> found.rule().equals("doubled-word"))
                .count();
    }

    @Test
    void byTheConfiguration() throws IOException {
        Files.writeString(
                folder.resolve("copydesk.yaml"),
                "overrides:\n  - files: [\"old.*\"]\n    rules: {doubled-word: off}\n");
        assertThat(doubled("old.csv", "title,author,body\nFerry,Ann Harrow," + TEXT + "\n"))
                .isZero();
        assertThat(doubled("new.csv", "title,author,body\nFerry,Ann Harrow," + TEXT + "\n"))
                .isEqualTo(1);
    }
}
