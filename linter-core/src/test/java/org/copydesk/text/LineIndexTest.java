package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LineIndexTest {

    @Test
    void countsAllThreeLineEnds() {
        LineIndex index = LineIndex.of("a\nb\r\nc\rd", 1);

        assertThat(index.lineCount()).isEqualTo(4);
        assertThat(index.position(0)).isEqualTo(new Position(1, 1));
        assertThat(index.position(2)).isEqualTo(new Position(2, 1));
        assertThat(index.position(4)).isEqualTo(new Position(2, 3));
        assertThat(index.position(5)).isEqualTo(new Position(3, 1));
        assertThat(index.position(7)).isEqualTo(new Position(4, 1));
        assertThat(index.position(8)).isEqualTo(new Position(4, 2));
    }

    @Test
    void countsColumnsInUtf16Units() {
        assertThat(LineIndex.of("😀x", 1).position(2)).isEqualTo(new Position(1, 3));
    }

    @Test
    void leavesByteOrderMarkOutOfColumns() {
        LineIndex index = LineIndex.of("\uFEFFab\ncd", 1);

        assertThat(index.position(1)).isEqualTo(new Position(1, 1));
        assertThat(index.position(0)).isEqualTo(new Position(1, 1));
        assertThat(index.position(4)).isEqualTo(new Position(2, 1));
    }

    @Test
    void beginsAtTheLineOfItsPiece() {
        assertThat(LineIndex.of("x\ny", 10).position(2)).isEqualTo(new Position(11, 1));
    }

    @Test
    void emptyTextHasOneLine() {
        assertThat(LineIndex.of("", 1).position(0)).isEqualTo(new Position(1, 1));
        assertThat(LineIndex.of("", 1).lineCount()).isEqualTo(1);
    }

    @Test
    void lineIsGivenWithoutItsEnd() {
        String text = "first\r\nsecond\n\nlast";
        LineIndex index = LineIndex.of(text, 1);

        assertThat(index.lineAt(text, 2).in(text)).isEqualTo("first");
        assertThat(index.lineAt(text, 5).in(text)).isEqualTo("first");
        assertThat(index.lineAt(text, 14).in(text)).isEmpty();
        assertThat(index.lineAt(text, text.length()).in(text)).isEqualTo("last");
    }

    @Test
    void refusesOffsetsOutside() {
        assertThatThrownBy(() -> LineIndex.of("ab", 1).position(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
