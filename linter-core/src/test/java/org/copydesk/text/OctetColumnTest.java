package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OctetColumnTest {

    @Test
    void countsOctetsOfItsLine() {
        SourceText source = SourceText.of(new SourceId("a.md"), "é\r\na𐐀b “x”");
        assertThat(source.octetColumn(0)).isEqualTo(1);
        assertThat(source.octetColumn(1)).isEqualTo(3);
        assertThat(source.octetColumn(3)).isEqualTo(1);
        assertThat(source.octetColumn(4)).isEqualTo(2);
        assertThat(source.octetColumn(6)).isEqualTo(6);
        assertThat(source.octetColumn(source.length())).isEqualTo(15);
    }

    @Test
    void leavesOutTheByteOrderMark() {
        SourceText source = SourceText.of(new SourceId("a.md"), "\uFEFFab\nc");
        assertThat(source.octetColumn(0)).isEqualTo(1);
        assertThat(source.octetColumn(1)).isEqualTo(1);
        assertThat(source.octetColumn(2)).isEqualTo(2);
        assertThat(source.octetColumn(4)).isEqualTo(1);
    }

    @Test
    void farInLongLinesToo() {
        String line = "é𐐀x—".repeat(2_000);
        SourceText source = SourceText.of(new SourceId("a.md"), "first\n" + line);
        for (int offset = 0; offset < line.length(); offset += 5) {
            int octets = line.substring(0, offset).getBytes(StandardCharsets.UTF_8).length;
            assertThat(source.octetColumn(6 + offset)).as("offset %d", offset).isEqualTo(1 + octets);
        }
    }

    @Test
    void amongStretchesOfPlainLetters() {
        String line = ("plain ".repeat(70) + "é—").repeat(40);
        SourceText source = SourceText.of(new SourceId("a.md"), "é\n" + line);
        for (int offset = 0; offset <= line.length(); offset += 3) {
            int octets = line.substring(0, offset).getBytes(StandardCharsets.UTF_8).length;
            assertThat(source.octetColumn(2 + offset)).as("offset %d", offset).isEqualTo(1 + octets);
        }
    }
}
