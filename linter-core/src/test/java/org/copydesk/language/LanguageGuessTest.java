package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {
    private static final int WINDOW = 10;

    private static List<String> samples() throws IOException {
        try (InputStream in = LanguageGuessTest.class.getResourceAsStream("language-samples.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static Optional<String> language(String text) {
        return LanguageGuess.of(Words.of(text)).map(LanguageGuess::language);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void knowsTheLanguageOfASentence(String sample) {
        String language = sample.substring(0, 2);
        Optional<String> guess = language(sample.substring(3));
        List<String> danishAndNorwegian = List.of("da", "nb");
        if (danishAndNorwegian.contains(language)) {
            assertThat(guess.orElse(language)).isIn(danishAndNorwegian);
        } else {
            assertThat(guess).contains(language);
        }
    }

    @Test
    void knowsMostForeignStretchesOfTenWords() throws IOException {
        int foreign = 0;
        int stretches = 0;
        for (String sample : samples()) {
            Words words = Words.of(sample.substring(3));
            for (int i = 0; i + WINDOW <= words.count() && !sample.startsWith("en"); i++) {
                Optional<LanguageGuess> guess = LanguageGuess.of(words, i, i + WINDOW);
                assertThat(guess.map(LanguageGuess::language)).isNotEqualTo(Optional.of("en"));
                stretches++;
                foreign += guess.isPresent() ? 1 : 0;
            }
        }
        assertThat((double) foreign / stretches).isGreaterThan(0.9);
    }

    /** What must never be called foreign. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hello",
                "Juan de la Cruz, Pedro del Río y Gómez, Ana de los Santos, Universidad de la República y Banco de la Nación",
                "Ursula von der Heide und Karl zu Stein, Van der Berg en de Groot",
                "The naïve fiancé of the chef de cuisine wrote his résumé à la carte at the café",
                "Dinner is coq au vin with pommes frites and a crème brûlée to follow",
                "He shouted vive la différence and left the Champs-Élysées",
                "def main(self, args): return self.run(args) if args else None",
                "SELECT id, name FROM users WHERE id = 3 ORDER BY name DESC LIMIT 10",
                "lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor",
                "GDP 2.3 4.5 6.1 CPI 1.2 3.4 5.6 USD EUR GBP JPY CHF",
                "Paris, Rome, Berlin, Madrid, Lisbon, Vienna, Prague, Warsaw, Oslo",
                "read write read write open close open close read write",
                "😀 😃 😄 😁 😆 😅 😂 🤣",
                "La Paz Los Angeles El Paso Las Vegas San Jose Del Mar",
                "http://example.com/de/la/les/des/une/page.html",
                "da di do du de na no ne nu te ti to",
                "quick brown foxes jump lazily near tall old trees today"
            })
    void isNotSureOrEnglish(String text) {
        assertThat(language(text)).isIn(Optional.empty(), Optional.of("en"));
    }

    @Test
    void takesTextInCapitals() {
        assertThat(language("LE CONSEIL A DÉCIDÉ DE FERMER LE PONT POUR LES TRAVAUX QUI SONT PRÉVUS"))
                .contains("fr");
        assertThat(language("THE COUNCIL HAS DECIDED TO CLOSE THE BRIDGE FOR THE WORKS"))
                .contains("en");
    }

    @Test
    void takesTextWithoutAccents() {
        assertThat(
                        language(
                                "El ayuntamiento decidio cerrar el puente porque los vecinos no estan de acuerdo con las obras"))
                .contains("es");
    }

    @Test
    void doesNotCallMixturesForeign() {
        assertThat(language("The council said que le pont est fermé and that les travaux will go on"))
                .isIn(Optional.empty(), Optional.of("en"));
    }

    @Test
    void guessesARange() {
        Words words = Words.of("The mayor said so. Le maire a dit que les travaux ne sont pas finis. That is all.");
        assertThat(LanguageGuess.of(words, 4, 14).map(LanguageGuess::language)).contains("fr");
        assertThat(LanguageGuess.of(words, 0, 4).map(LanguageGuess::language)).isNotEqualTo(Optional.of("fr"));
    }

    @Test
    void ignoresTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(language("IL CONSIGLIO HA DECISO DI CHIUDERE IL PONTE PER I LAVORI CHE SONO PREVISTI"))
                    .contains("it");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void listsAreDisjointWhereTheySaySo() {
        Lexicon english = Lexicon.load(LanguageGuess.class, "function-words/en.txt");
        for (String word : english.entries()) {
            boolean foreign = (FunctionWords.mask(Words.of(word).hash(0)) & FunctionWords.FOREIGN) != 0;
            assertThat(english.value(word).isPresent()).as(word).isEqualTo(!foreign);
        }
    }

    @Test
    void tableHasRoom() {
        assertThat(FunctionWords.size()).isBetween(1000, 4000);
    }
}
