package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void readsRowsAndFillsUpColumns() {
        assertThat(Rows.of("t", List.of("# head", "", "Moscou\tfr\tMoscow", "Gand\tfr", "Wien"), 3))
                .containsExactly(List.of("Moscou", "fr", "Moscow"), List.of("Gand", "fr", ""), List.of("Wien", "", ""));
    }

    @Test
    void keepsEmptyCellsInside() {
        assertThat(Rows.of("t", List.of("a\t\tb"), 3)).containsExactly(List.of("a", "", "b"));
    }

    @Test
    void keepsSpellingAndOrder() {
        assertThat(Rows.of("t", List.of("Zürich", "Zurich", "ZÜRICH"), 1))
                .containsExactly(List.of("Zürich"), List.of("Zurich"), List.of("ZÜRICH"));
    }

    @Test
    void namesThePlaceOfARowTooLong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rows.of("t", List.of("# head", "a\tb\tc"), 2))
                .withMessage("t:2: 3 columns, not 2");
    }

    @Test
    void namesThePlaceOfARowWithoutItsFirstColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rows.of("t", List.of("\tb"), 2))
                .withMessage("t:1: the first column is empty");
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rows.load(RowsTest.class, "none.txt", 1))
                .withMessageContaining("none.txt: no such file beside");
    }

    @Test
    void readsAFileBesideAClass() {
        assertThat(Rows.load(RowsTest.class, "lexicon-test.txt", 2)).contains(List.of("Moscou", "Moscow"));
    }
}
