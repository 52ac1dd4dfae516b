package org.copydesk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
