package org.copydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of some years takes Copydesk in, and lives with it. */
class AdoptionTest {

    private static final List<String> PLACES = List.of("quay", "mill", "school", "station", "market", "library");
    private static final String OLD_DEFECT = "The council met at the the hall, and [object Object] was read out.";

    @TempDir
    private Path folder;

    private Repository site;

    @Test
    void fromTheFirstLookToTheLastPrune() throws IOException, InterruptedException {
        site = Repository.in(folder);
        archive();
        site.commit();

        assertThat(run("init")).satisfies(init -> {
            assertThat(init.status()).isZero();
            assertThat(init.out()).contains("site:     Hugo", "content:  content; files: 36,", "errors 6,");
        });
        assertThat(run("lint").status()).isEqualTo(1);
        assertThat(run("baseline", "create", "--reason", "before we began").status())
                .isZero();
        assertThat(run("lint")).satisfies(lint -> {
            assertThat(lint.status()).isZero();
            assertThat(lint.out()).contains("Nothing found in 36 articles");
        });
        site.commit();

        String before = site.read("content/news/0-market.md");
        site.write("content/news/0-market.md", before + "\nThe mayor spoke, and said [object Object] twice.\n");
        onlyTheNewFinding(Outcome.lint(folder));
        onlyTheNewFinding(Outcome.lint(folder, "--since", "HEAD"));
        onlyTheNewFinding(Outcome.lint(folder, "--since", "HEAD", "--changed-lines"));
        assertThat(run("lint").status()).isEqualTo(1);
        assertThat(run("lint", "--since", "HEAD").status()).isEqualTo(1);

        site.write("content/news/0-market.md", before);
        assertThat(run("lint").status()).isZero();

        site.write(
                "content/news/3-quay.md", site.read("content/news/3-quay.md").replace(OLD_DEFECT, "The council met."));
        assertThat(run("lint").status()).isZero();
        assertThat(run("lint", "--fail-on-stale").status()).isEqualTo(1);
        assertThat(run("baseline", "prune").status()).isZero();
        assertThat(run("lint", "--fail-on-stale").status()).isZero();
    }

    private void archive() throws IOException {
        site.write("hugo.toml", "title = \"The Kellermouth Courier\"\nbaseURL = \"https://courier.example/\"\n");
        for (int year = 0; year < 6; year++) {
            for (String place : PLACES) {
                boolean bad = place.equals("quay");
                site.write("content/news/" + year + "-" + place + ".md", article(year, place, bad));
            }
        }
    }

    private static String article(int year, String place, boolean bad) {
        return "---\ntitle: Plans for the " + place + ", part " + (year + 1) + "\nauthor: Mara Lindqvist\ndate: 201"
                + year
                + "-03-0" + (1 + PLACES.indexOf(place)) + "\n---\n\nThe " + place + " will be painted in year " + year
                + " of the plan, if " + (1000 + 37 * year * place.length()) + " crowns can be found for it.\n\n"
                + (bad ? OLD_DEFECT : "The council will meet about the " + place + " in part " + year + ".") + "\n";
    }

    private static void onlyTheNewFinding(Outcome outcome) {
        assertThat(outcome.findings()).singleElement().satisfies(found -> {
            assertThat(found.path()).isEqualTo("content/news/0-market.md");
            assertThat(found.rule()).isEqualTo("template-leak");
            assertThat(found.excerpt()).isEqualTo("[object Object]");
        });
    }

    private Outcome run(String... args) {
        return Outcome.of(folder, args);
    }
}
