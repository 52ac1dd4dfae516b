package org.copydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over one file tells of what it has in common with the others, whichever of them it is. */
class ChangedFilesTest {

    private static final String CONFIGURATION = """
            rules:
              byline-volume:
                level: warning
                articles: 2
              bio-duplicate: warning
            """;

    private static final List<String> AUTHORS =
            List.of("Mara Lindqvist", "Otto Brennan", "Ida Fenwick", "Mara Lindqvist");

    @TempDir
    private Path folder;

    @Test
    void tellsOfABiographyUnderSeveralNames() throws IOException {
        Files.writeString(folder.resolve("copydesk.yaml"), CONFIGURATION);
        for (int i = 0; i < 3; i++) {
            write(i, AUTHORS.get(i), "2024-03-0" + (i + 1));
        }
        for (int i = 0; i < 3; i++) {
            assertTold("bio-duplicate", i);
        }
    }

    @Test
    void tellsOfTooManyArticlesInADay() throws IOException {
        Files.writeString(folder.resolve("copydesk.yaml"), CONFIGURATION);
        for (int i = 0; i < 5; i++) {
            write(i, "Otto Brennan", "2024-03-04");
        }
        for (int i = 0; i < 5; i++) {
            assertTold("byline-volume", i);
        }
    }

    private void assertTold(String rule, int number) {
        String path = path(number);
        assertThat(Outcome.lint(folder, "--archive", ".", path).findings())
                .as("%s in %s", rule, path)
                .filteredOn(found -> found.rule().equals(rule))
                .singleElement()
                .satisfies(found -> assertThat(found.path()).isEqualTo(path));
    }

    private static String path(int number) {
        return "a" + number + ".md";
    }

    private void write(int number, String author, String date) throws IOException {
        String place = List.of("quay", "mill", "school", "market", "library").get(number);
        Files.writeString(
                folder.resolve(path(number)),
                "---\ntitle: Plans for the " + place + "\nauthor: " + author + "\ndate: " + date + "\nauthor_bio: "
                        + author + " has covered the harbours of the northern coast for eleven years and lives in"
                        + " Kellermouth with two dogs and a leaking boat.\n---\n\nThe " + place
                        + " will be painted, if " + (100 + 37 * number) + " crowns can be found for it.\n");
    }
}
