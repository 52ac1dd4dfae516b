package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "É|e",
                "ï|i",
                "Ø|o",
                "ł|l",
                "Đ|d",
                "ğ|g",
                "Ş|s",
                "ı|i",
                "İ|i",
                "I|i",
                "ǿ|o",
                "ế|e",
                "ß|ß",
                "Æ|æ",
                "Ά|α",
                "ς|σ",
                "Ё|е",
                "Й|й",
                "’|'",
                "‘|'",
                "‚|'",
                "‹|'",
                "`|'",
                "“|~\"~",
                "„|~\"~",
                "«|~\"~",
                "—|-",
                "–|-",
                "‑|-",
                "−|-",
                "Ａ|a",
                "７|7",
                "\u212A|k",
                "語|語",
                "\u0301|\u0301",
                "\uD83D|\uD83D"
            })
    void foldsOneUnitToOne(char from, String to) {
        assertThat(String.valueOf(Folding.fold(from))).isEqualTo(to);
    }

    @Test
    void foldsWhiteSpaceToBlank() {
        assertThat(Folding.fold("a\u00A0b\tc\nd\u202Fe\u3000f\u2009g")).isEqualTo("a b c d e f g");
    }

    @Test
    void leavesSurrogatePairsAlone() {
        assertThat(Folding.fold("É🎉ß")).isEqualTo("e🎉ß");
    }

    @Test
    void returnsTheSameStringWhenNothingChanges() {
        String text = "plain text";
        assertThat(Folding.fold(text)).isSameAs(text);
    }

    @Test
    void keepsLengthAndIsIdempotentForEveryUnit() {
        StringBuilder all = new StringBuilder();
        IntStream.rangeClosed(0, Character.MAX_VALUE).forEach(c -> all.append((char) c));
        String folded = Folding.fold(all);
        assertThat(folded).hasSize(all.length());
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    /** The written-out rows against the JDK's own decomposition: an accented Latin letter folds to its base letter. */
    @Test
    void agreesWithUnicodeOnAccentedLatin() {
        for (char c = 0xC0; c < 0x1F00; c++) {
            String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            char base = decomposed.charAt(0);
            if (decomposed.length() > 1 && (base >= 'a' && base <= 'z' || base >= 'A' && base <= 'Z')) {
                assertThat(Folding.fold(c)).as("U+%04X", (int) c).isEqualTo(Character.toLowerCase(base));
            }
        }
    }

    @Test
    void neverMakesALetterANonLetter() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            int type = Character.getType(c);
            if (type == Character.LOWERCASE_LETTER || type == Character.UPPERCASE_LETTER) {
                assertThat(Character.isLetter(Folding.fold((char) c)))
                        .as("U+%04X", c)
                        .isTrue();
            }
        }
    }

    @Test
    void ignoresTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(Folding.fold("TITLE INSIDE")).isEqualTo("title inside");
            assertThat(Folding.key("İSTANBUL IŞIK")).isEqualTo("istanbul isik");
            assertThat(Folding.withoutDiacritics("Işıl İnci")).isEqualTo("Isil Inci");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“It’s over,” says Émile|its over says emile",
                "It's over - says Emile!|its over says emile",
                "  Große   Straße |grosse strasse",
                "Vice-president resigns|vice president resigns",
                "The U.S. wins|the us wins",
                "The US wins|the us wins",
                "1.5 million|1 5 million",
                "€5 and $5|€5 and $5",
                "C++ beats C#|c++ beats c#",
                "Up 5% on +3|up 5% on 3",
                "Cafe\u0301 Raïssi|cafe raissi",
                "co\u00ADoperate|cooperate",
                "Ærø ﬁsh|aero fish",
                "速報：大雨|速報 大雨",
                "🎉 Party 🎉|party",
                "𝐁𝐨𝐥𝐝 news|𝐁𝐨𝐥𝐝 news",
                "…|~~",
                "~~|~~"
            })
    void keyKeepsWhatAReaderCompares(String text, String key) {
        assertThat(Folding.key(text)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Erdoğan,Erdogan",
        "Łódź,Lodz",
        "ÅSA Ønskeby,ASA Onskeby",
        "Jose\u0301,Jose",
        "Groß,Groß",
        "Ærø,Æro",
        "Plain,Plain",
        "Жуков,Жуков",
        "Đurđević,Durdevic"
    })
    void stripsDiacriticsAndKeepsCase(String text, String plain) {
        assertThat(Folding.withoutDiacritics(text)).isEqualTo(plain);
    }
}
