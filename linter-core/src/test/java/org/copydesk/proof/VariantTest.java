package org.copydesk.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.pack.MarkedText;
import org.junit.jupiter.api.Test;

class VariantTest {

    @Test
    void windowsLineEndsShiftWhatStandsBehindThem() {
        assertThat(variant(Variant.WINDOWS_LINE_ENDS, "text", "⟦One⟧\n\n⟦two⟧\n⟦three\nfour⟧"))
                .isEqualTo("⟦One⟧\r\n\r\n⟦two⟧\r\n⟦three\r\nfour⟧");
    }

    @Test
    void aByteOrderMarkShiftsEverythingButAVerdict() {
        assertThat(variant(Variant.BYTE_ORDER_MARK, "text", "⟦⟧⟦One⟧")).isEqualTo("⟦⟧\uFEFF⟦One⟧");
    }

    @Test
    void theEmojiStandInFrontOfTheFirstParagraph() {
        assertThat(variant(Variant.EMOJI_IN_FRONT, "markdown", "And ⟦two⟧.\n"))
                .matches("(?s)\\P{ASCII}+ \\P{ASCII}+ \\P{ASCII}+\n\nAnd ⟦two⟧\\.\n");
    }

    @Test
    void theEmojiStandBehindAHeadline() {
        assertThat(variant(Variant.EMOJI_IN_FRONT, "markdown", "# ⟦One⟧\n\nAnd ⟦two⟧.\n"))
                .matches("(?s)# ⟦One⟧\n\n?\\P{ASCII}+ \\P{ASCII}+ \\P{ASCII}+\n\n\n?And ⟦two⟧\\.\n");
    }

    private static String variant(Variant variant, String format, String marked) {
        MarkedText text = MarkedText.of(marked);
        MarkedSource source = variant.of(
                        new MarkedSource("a" + TestFormats.ending(format), format, text.text(), text.spans()))
                .orElseThrow();
        return MarkedText.mark(source.text(), source.expected());
    }
}
