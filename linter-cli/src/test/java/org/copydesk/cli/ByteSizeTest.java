package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ByteSizeTest {

    @Test
    void readsSizesAsPeopleWriteThem() throws UsageException {
        assertThat(ByteSize.parse("--max-size", "500")).isEqualTo(500);
        assertThat(ByteSize.parse("--max-size", "500b")).isEqualTo(500);
        assertThat(ByteSize.parse("--max-size", "2k")).isEqualTo(2048);
        assertThat(ByteSize.parse("--max-size", " 32MB ")).isEqualTo(32L << 20);
        assertThat(ByteSize.parse("--max-size", "1GiB")).isEqualTo(1L << 30);
        assertThat(ByteSize.parse("--max-size", "999999999g")).isEqualTo(999_999_999L << 30);
    }

    @Test
    void refusesWhatIsNone() {
        for (String wrong :
                new String[] {"", "m", "3x", "3mx", "3kib3", "-1", "1.5m", "0", "0k", "1234567890", "3bb"}) {
            assertThatThrownBy(() -> ByteSize.parse("--max-size", wrong))
                    .as(wrong)
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("“" + wrong + "”");
        }
    }
}
