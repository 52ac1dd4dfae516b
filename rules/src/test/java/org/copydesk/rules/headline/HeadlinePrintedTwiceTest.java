package org.copydesk.rules.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.proof.TestDesk;
import org.junit.jupiter.api.Test;

class HeadlinePrintedTwiceTest {

    private static final int ARTICLES = 20;

    private final TestDesk desk =
            TestDesk.ofClassPath(getClass().getClassLoader()).only("headline-printed-twice");

    @Test
    void theFewOfASectionAreToldWithTheirNumber() {
        assertThat(messages(ARTICLES, 1, ""))
                .containsExactly(
                        "the title of line 2 stands again as the first heading: of 20 articles here, 1 repeats its title");
        assertThat(messages(ARTICLES, 2, "")).hasSize(2).allMatch(said -> said.contains("2 repeat their title"));
    }

    @Test
    void aHabitIsNotTold() {
        assertThat(messages(ARTICLES, ARTICLES, "author: Ada Quill\ndate: 2026-03-05\n"))
                .isEmpty();
    }

    @Test
    void whereNoHabitShowsSignedArticlesAreTold() {
        assertThat(messages(ARTICLES - 1, 1, "")).isEmpty();
        assertThat(messages(ARTICLES - 1, 1, "author: Ada Quill\ndate: 2026-03-05\n"))
                .containsExactly("the title of line 2 stands again as the first heading: a page that prints its title"
                        + " shows it twice");
        assertThat(messages(ARTICLES, ARTICLES / 2, "")).isEmpty();
    }

    /** What is said of so many articles of a section, of which so many have their title as a heading too. */
    private List<String> messages(int articles, int headed, String fields) {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < articles; i++) {
            String title = "Pilots of berth " + i + " meet the board";
            String heading = i < headed ? "# " + title + "\n\n" : "";
            texts.put(
                    "content/posts/" + i + ".md",
                    "---\ntitle: " + title + "\n" + fields + "---\n\n" + heading + "The board met on Monday.\n");
        }
        return desk.lint(texts).messages();
    }
}
