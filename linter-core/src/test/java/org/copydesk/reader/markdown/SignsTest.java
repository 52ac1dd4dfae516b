package org.copydesk.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignsTest {

    private static final String PAGE = "---\na: $\n---\nwe paid $5 and $7: 50 %% of it, [[ferry]] www.orm.example wow";

    private final Signs signs = signs(PAGE, 13);

    @Test
    void findsSignsBehindAnOffset() {
        int first = PAGE.indexOf("$5");
        assertThat(signs.next('$', 0)).isEqualTo(first);
        assertThat(signs.next('$', first + 1)).isEqualTo(PAGE.indexOf("$7"));
        assertThat(signs.next('$', PAGE.indexOf("$7") + 1)).isEqualTo(-1);
        assertThat(signs.next('^', 0)).isEqualTo(-1);
    }

    @Test
    void findsSignsThatStandTwice() {
        assertThat(signs.nextDouble('%', 13)).isEqualTo(PAGE.indexOf("%%"));
        assertThat(signs.nextDouble('[', 13)).isEqualTo(PAGE.indexOf("[["));
        assertThat(signs.nextDouble('[', PAGE.indexOf("[[") + 1)).isEqualTo(-1);
        assertThat(signs.nextDouble('$', 13)).isEqualTo(-1);
        assertThat(signs("=", 0).nextDouble('=', 0)).isEqualTo(-1);
    }

    @Test
    void tellsWhereAddressesMayStand() {
        int address = PAGE.indexOf("www");
        assertThat(signs.mayHoldAddress(13, 20)).isFalse();
        assertThat(signs.mayHoldAddress(address, PAGE.length())).isTrue();
        assertThat(signs.mayHoldAddress(address + 3, PAGE.length())).isFalse();
        assertThat(signs("jo&#64;orm", 0).mayHoldAddress(0, 10)).isTrue();
        assertThat(signs("jo@orm", 0).mayHoldAddress(0, 6)).isTrue();
        assertThat(signs("a://b", 0).mayHoldAddress(0, 5)).isTrue();
    }

    @Test
    void tellsWhatStandsAsWritten() {
        String text = "a b: c\\* d &amp; e";
        Signs all = signs(text, 0);
        assertThat(all.standsAsWritten(0, text.indexOf('\\'))).isTrue();
        assertThat(all.standsAsWritten(0, text.indexOf('d'))).isFalse();
        assertThat(all.standsAsWritten(text.indexOf('d'), text.length())).isFalse();
        assertThat(signs("a\0b", 0).standsAsWritten(0, 3)).isFalse();
    }

    private static Signs signs(String text, int start) {
        return Signs.of(text, text.toCharArray(), start);
    }
}
