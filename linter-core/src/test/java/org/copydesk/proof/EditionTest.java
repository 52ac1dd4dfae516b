package org.copydesk.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Block;
import org.copydesk.pack.MarkedText;
import org.junit.jupiter.api.Test;

class EditionTest {

    @Test
    void plainTextBecomesMarkdownWithTheSamePlaces() {
        assertThat(edition(Edition.MARKDOWN, "text", "Stars *⟦and *bars⟧*.\n\nMore."))
                .contains("Stars &#42;⟦and &#42;bars⟧&#42;.\n\nMore.\n\n");
    }

    @Test
    void placesAtAnEscapedCharacterTakeTheWholeOfIt() {
        assertThat(edition(Edition.MARKDOWN, "text", "Stars ⟦*⟧.")).contains("Stars ⟦&#42;⟧.\n\n");
    }

    @Test
    void markdownBecomesPlainTextIfItIsPlain() {
        assertThat(edition(Edition.PLAIN_TEXT, "markdown", "One ⟦two⟧.\n\nThree."))
                .contains("One ⟦two⟧.\n\nThree.\n\n");
        assertThat(edition(Edition.PLAIN_TEXT, "markdown", "One *⟦two⟧*.")).isEmpty();
        assertThat(edition(Edition.PLAIN_TEXT, "markdown", "---\ntitle: One\n---\n\n⟦Two⟧."))
                .isEmpty();
    }

    @Test
    void wordsThatMarkdownWouldReadAsMarksHaveNoEdition() {
        assertThat(edition(Edition.MARKDOWN, "text", "1. ⟦One⟧ way.")).isEmpty();
        assertThat(edition(Edition.MARKDOWN, "text", "Two  ⟦blanks⟧.")).isEmpty();
    }

    @Test
    void htmlEscapesWhatItMust() {
        assertThat(edition(Edition.HTML, "markdown", "---\ntitle: Tom ⟦& Ann⟧\n---\n\nOne ⟦\"two\"⟧.\n\n## Three\n"))
                .hasValueSatisfying(set -> assertThat(set)
                        .contains("<title>Tom ⟦&amp; Ann⟧</title>", "<p>One ⟦&quot;two&quot;⟧.</p>", "<h2>Three</h2>"));
    }

    @Test
    void jsonHoldsHtmlInAString() {
        assertThat(edition(Edition.JSON, "markdown", "---\ntitle: \"Say ⟦\\\"go\\\"⟧\"\n---\n\nOne ⟦\\\\ < two⟧.\n"))
                .hasValueSatisfying(set ->
                        assertThat(set).contains("\"title\": \"Say ⟦\\\"go\\\"⟧\"", "<p>One ⟦\\\\ &lt; two⟧.</p>\\n"));
        assertThat(edition(Edition.JSON, "text", "One ⟦two⟧.")).isEmpty();
    }

    @Test
    void everyEditionIsReadAsTheSameArticle() {
        MarkedSource source = source(
                "markdown",
                "---\ntitle: Tom & \"Ann\"\n---\n\nOne *[two]*.\n\n## A < B\n\nThree \\\\ 4.\n".replace("*", ""));
        for (Edition edition : List.of(Edition.HTML, Edition.JSON)) {
            MarkedSource set = edition.of(source).orElseThrow();
            assertThat(TestFormats.read(set.source(), set.format()).get(0).texts())
                    .as(edition.format())
                    .extracting(Block::text)
                    .containsExactly("Tom & \"Ann\"", "One [two].", "A < B", "Three \\ 4.");
        }
    }

    @Test
    void aVerdictStaysAtTheStart() {
        MarkedSource set = Edition.MARKDOWN.of(source("text", "⟦⟧One way.")).orElseThrow();
        assertThat(MarkedText.mark(set.text(), set.expected())).isEqualTo("⟦⟧One way.\n\n");
    }

    private static Optional<String> edition(Edition edition, String format, String marked) {
        return edition.of(source(format, marked)).map(set -> MarkedText.mark(set.text(), set.expected()));
    }

    private static MarkedSource source(String format, String marked) {
        MarkedText text = MarkedText.of(marked);
        return new MarkedSource("a" + TestFormats.ending(format), format, text.text(), List.copyOf(text.spans()));
    }
}
