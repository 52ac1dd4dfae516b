package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneticsTest {
    /** Spellings of one name, as the languages of Europe romanise it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Raisi Raïssi Raissi Raysi",
                "Mirziyoyev Mirzioyev Mirzijojew",
                "Zakharova Zacharova Zakharowa Sacharowa",
                "Gaddafi Kadhafi Qaddafi Gadhafi Kadafi Gadafy Khadafy Qadhafi Gheddafi el-Qaddafi",
                "Putin Poutine Putine",
                "Khrushchev Khrouchtchev Chruschtschow Jruschov Krusciov Chruszczow Chruščov",
                "Gorbachev Gorbatchev Gorbatschow Gorbachov Gorbaciov Gorbačov",
                "Yeltsin Eltsine Jelzin Eltsin Ieltsin Jelcyn Jelcin",
                "Zelensky Zelenskyy Selenskyj Zelenski Zełenski Zelenskyj Zelenskiy",
                "Lukashenko Loukachenko Lukaschenko Łukaszenka Lukashenka",
                "Tchaikovsky Chaikovskiy Tschaikowski Tchaïkovski Čajkovskij",
                "Netanyahu Netanjahu Nétanyahou Netanyahou",
                "Rouhani Rohani Ruhani Rowhani",
                "Khamenei Chamenei Jamenei",
                "Khomeini Jomeini Khomeyni Chomeini",
                "Shoigu Choïgou Schoigu",
                "Zhirinovsky Jirinovski Schirinowski",
                "Solzhenitsyn Soljenitsyne Solschenizyn",
                "Bashar Bachar Baschar",
                "Youssef Yussef Jussef Yousef",
                "Romanov Romanoff Romanow",
                "Erdoğan Erdogan ERDOĞAN",
                "Đoković Djokovic Djoković",
                "Hussein Husein Houssein Hossein",
                "Tokayev Tokaev Tokajew Tokaïev"
            })
    void spellingsOfOneNameMeet(String names) {
        String[] spellings = names.split(" ");
        for (String spelling : spellings) {
            assertThat(Phonetics.meet(spellings[0], spelling))
                    .as(
                            "%s %s and %s %s",
                            spellings[0], Phonetics.keys(spellings[0]), spelling, Phonetics.keys(spelling))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"Putin,Macron", "Merkel,Macron", "Miller,Muster", "Zelensky,Zakharova", "Doe,Roe"})
    void differentNamesDoNot(String one, String other) {
        assertThat(Phonetics.meet(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Khrouchtchev,krushev",
        "Khrushchev,krushev",
        "Poutine,putin",
        "Raïssi,raisi",
        "Zelenskiy,selenski",
        "O’Neill,oneil",
        "Straße,strase",
        "Тест,''",
        "'',''",
        "语,''",
        "Jane,shan"
    })
    void spellsAnew(String word, String spelling) {
        assertThat(Phonetics.respelt(word)).isEqualTo(spelling);
    }

    @Test
    void nothingToReadHasNoKey() {
        assertThat(Phonetics.keys("")).isEmpty();
        assertThat(Phonetics.keys("42")).isEmpty();
        assertThat(Phonetics.keys("Путин")).isEmpty();
    }

    @Test
    void ignoresTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(Phonetics.meet("IBRAHIMI", "Ibrahimi")).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isSafeForThreads() {
        assertThat(IntStream.range(0, 2000)
                        .parallel()
                        .mapToObj(i -> Phonetics.keys(i % 2 == 0 ? "Gorbatschow" : "Netanjahu"))
                        .distinct())
                .hasSize(2);
    }
}
