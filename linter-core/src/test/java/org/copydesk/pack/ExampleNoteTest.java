package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExampleNoteTest {

    @Test
    void takesTheFormat() {
        assertThat(ExampleNote.parse(" text ", "markdown")).isEqualTo(ExampleNote.ofFormat("text"));
        assertThat(ExampleNote.parse("", "markdown")).isEqualTo(ExampleNote.ofFormat("markdown"));
    }

    @Test
    void takesReasonsForRulesAndSpellings() {
        ExampleNote note = ExampleNote.parse(
                " text; also site-chrome, share-widget: a menu; except html: entities are decoded", "markdown");
        assertThat(note.format()).isEqualTo("text");
        assertThat(note.also()).isEqualTo(Map.of("site-chrome", "a menu", "share-widget", "a menu"));
        assertThat(note.except()).isEqualTo(Map.of("html", "entities are decoded"));
        assertThat(note.mistakes()).isEmpty();
    }

    @Test
    void takesReasonsWithoutAFormat() {
        assertThat(ExampleNote.parse("; also site-chrome: a menu", "markdown"))
                .isEqualTo(ExampleNote.of("markdown", Map.of("site-chrome", "a menu"), Map.of()));
    }

    @Test
    void objectsToANoteWithoutAReason() {
        assertThat(ExampleNote.parse("text; also site-chrome", "markdown").mistakes())
                .containsExactly("behind an example's format stands also RULE: reason, or except FORMAT: reason, and"
                        + " not “also site-chrome”");
    }

    @Test
    void objectsToWordsBehindTheFormat() {
        assertThat(ExampleNote.parse("text please", "markdown").mistakes()).hasSize(1);
    }

    @Test
    void yamlGivesReasonsToo() {
        RulePage page = RulePage.read("org/example/stray-mark.yaml", """
                rule: stray-mark
                category: residue
                level: error
                stage: recommended
                summary: A mark that stands astray.
                message: mark astray
                explain: It finds marks.
                match:
                  phrase: [astray mark]
                examples:
                  bad:
                    - "One ⟦astray mark⟧ here."
                  good:
                    - text: No mark here.
                      also:
                        site-chrome: it speaks of menus
                """).page().orElseThrow();
        assertThat(page.examples(Example.Kind.GOOD))
                .extracting(Example::also)
                .isEqualTo(List.of(Map.of("site-chrome", "it speaks of menus")));
    }
}
