package org.copydesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.system.Found;
import org.copydesk.system.Outcome;
import org.copydesk.text.LineIndex;
import org.copydesk.text.Position;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** An article has the same faults in whatever format it is written, and each is found where it stands in that file. */
class SameFindingsTest {

    /** The words that each finding stands at, in their order. */
    private static final List<String> EXPECTED = List.of(
            "headline-repeated: " + OneArticle.TITLE,
            "byline-generic: admin",
            "weekday-mismatch: Monday, March 4, 2026",
            "doubled-word: the the",
            "mojibake: â€™",
            "doubled-word: over over",
            "doubled-word: both both",
            "doubled-word: and and",
            "doubled-word: than than",
            "credit-residue: (Photo: Dee Harrow / Skerry Courier)",
            "chatbot-residue: As an AI language model, I cannot confirm how many passengers the ferry carried last year",
            "mt-untranslated: Die Fähre wird im Sommer wieder sechsmal am Tag fahren, sagte der Hafenmeister am Dienstag"
                    + " vor der versammelten Presse der Insel.",
            "share-widget: Share this article");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> inEachFormat() throws IOException {
        Map<String, byte[]> files = OneArticle.files();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file.getKey(), file.getValue())));
    }

    /** A run of its own, in which there are no other articles that say the same. */
    private List<Found> findings(String name) {
        return Outcome.lint(folder, name).findings().stream()
                .sorted(Comparator.comparingInt(Found::line).thenComparingInt(Found::column))
                .toList();
    }

    private void check(String name, byte[] bytes) {
        List<Found> findings = findings(name);
        List<String> said = new ArrayList<>();
        for (Found found : findings) {
            said.add(found.rule() + ": " + decoded(found.excerpt()));
        }
        assertThat(said).isEqualTo(EXPECTED);
        if (!name.endsWith(".docx") && !name.endsWith(".epub")) {
            places(new String(bytes, StandardCharsets.UTF_8), findings);
        }
    }

    /** What stands at the place of a finding is its excerpt. */
    private static void places(String text, List<Found> findings) {
        LineIndex lines = LineIndex.of(text, 1);
        for (Found found : findings) {
            int start = lines.offset(new Position(found.line(), found.column()));
            int end = lines.offset(new Position(found.endLine(), found.endColumn()));
            assertThat(text.substring(start, end)).as(found.toString()).isEqualTo(found.excerpt());
        }
    }

    private static String decoded(String excerpt) {
        return excerpt.replace("\\u00e2\\u20ac\\u2122", "â€™").replace("\\u00e4", "ä");
    }
}
