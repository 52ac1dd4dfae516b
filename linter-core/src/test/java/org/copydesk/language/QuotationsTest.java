package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.copydesk.language.QuoteMark.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
    private static Quotations of(String text) {
        return Quotations.of(Words.of(text).marks());
    }

    private static String quoted(String text) {
        return of(text).all().stream()
                .map(q -> text.substring(q.start(), q.end())
                        + (q.depth() > 1 ? "^" + q.depth() : "")
                        + (q.closed() ? "" : "~"))
                .collect(Collectors.joining(" | "));
    }

    private static String faults(String text) {
        return of(text).faults().stream().map(f -> f.kind() + "@" + f.offset()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "\"Yes,\" she said. \"No.\"#\"Yes,\" | \"No.\"",
                "“Yes,” she said.#“Yes,”",
                "He said 'yes' twice.#'yes'",
                "It's the ‘new’ rock 'n' roll.#‘new’",
                "“He said ‘no’ to us,” she said.#“He said ‘no’ to us,” | ‘no’^2",
                "“He said ‘don’t’,” she said.#“He said ‘don’t’,” | ‘don’t’^2",
                "'The workers' day,' he said.#'The workers' day,'",
                "‘The workers’ rights’, he said.#‘The workers’ rights’",
                "James’ and the boss’ plan of the ’90s#~~",
                "'Tis the workers' day, 'em and 'cause#~~",
                "Back in '68 and the '90s#~~",
                "She is 6'2\" tall, he 5’ 11\" or 180' long#~~",
                "A 12\" disc and 19\" screens#~~",
                "“He is 6'2\" tall,” she said.#“He is 6'2\" tall,”",
                "\"Summer of 69\" was sung.#\"Summer of 69\"",
                "\"A \"big\" one,\" he said.#\"A \"big\" one,\" | \"big\"^2",
                "„Ja“, sagte er, und ‚nein‘.#„Ja“ | ‚nein‘",
                "„Tak”, powiedział.#„Tak”",
                "”Ja”, sade han.#”Ja”",
                "« Oui », dit-il. «Non»#« Oui » | «Non»",
                "»Ja«, sagte er. ›Nein‹#»Ja« | ›Nein‹",
                "他说「好『吗』」。#「好『吗』」 | 『吗』^2",
                "(\"Yes\")—\"no\"/\"maybe\"#\"Yes\" | \"no\" | \"maybe\"",
                "\" Spaced \" marks#\" Spaced \"",
                "l’Orient et l'Occident, O‘Neill#~~",
                "1990's and 1990’s, Roe Jr.'s (and Poe)'s#~~",
                "Plain '18F,' in type#'18F,'",
                "No marks at all#~~"
            })
    void findsQuotations(String text, String expected) {
        assertThat(quoted(text)).isEqualTo(expected);
        assertThat(faults(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "\"Yes, she said.#UNCLOSED@0#\"Yes, she said.~",
                "\"Yes, she said. \"No,\" he said.#UNCLOSED@0#\"Yes, she said. \"No,\" he said.~ | \"No,\"^2",
                "Yes,” she said.#UNOPENED@4#~~",
                "Yes,\" she said.#UNOPENED@4#~~",
                "the company ' s plan#STRAY@12#~~",
                "“Yes,“ she said.#WRONG_WAY@5#“Yes,“",
                "“Yes,\" she said.#MISMATCHED@5#“Yes,\"",
                "\"Yes,” she said.#MISMATCHED@5#\"Yes,”",
                "He said 'yes and left.#UNCLOSED@8#~~",
                "It is over.’ He left.#UNOPENED@11#~~",
                "“He said ‘no to us,” she said.#UNCLOSED@9#“He said ‘no to us,”",
                "Oui », dit-il#UNOPENED@4#~~",
                "「好#UNCLOSED@0#「好~"
            })
    void reportsFaults(String text, String faults, String quotations) {
        assertThat(faults(text)).isEqualTo(faults);
        assertThat(quoted(text)).isEqualTo(quotations);
    }

    @Test
    void tellsWhatEachMarkIs() {
        assertThat(of("“It’s 6' long,” he ' said").marks())
                .extracting(QuoteMark::role)
                .containsExactly(Role.OPENING, Role.APOSTROPHE, Role.MEASURE, Role.CLOSING, Role.STRAY);
    }

    @Test
    void knowsWhatIsInside() {
        Quotations quotations = of("a “b ‘c’ d” e “f");
        String inside = "a “b ‘c’ d” e “f"
                .chars()
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < inside.length(); i++) {
            marked.append(quotations.inside(i) ? 'x' : '.');
        }
        assertThat(marked).hasToString("..xxxxxxxxx...xx");
        assertThat(quotations.inside(100)).isFalse();
    }

    @Test
    void goesOnInTheNextParagraph() {
        Quotations first = of("She said: “We lost. ");
        assertThat(first.continuesIn(of(" “We will win,” she said."))).isTrue();
        assertThat(first.continuesIn(of("Then “we” left."))).isFalse();
        assertThat(first.continuesIn(of("\"We\" left."))).isFalse();
        assertThat(first.continuesIn(of("They left."))).isFalse();
        assertThat(of("“Closed.”").continuesIn(of("“Next.”"))).isFalse();
        assertThat(of("„Offen. ").continuesIn(of("„Weiter.“"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "\" ", "s' ", "'s ", "as’ ‘", "« ", "6'2\"", "« ‚a "})
    void takesLinearTime(String piece) {
        assertThat(of(piece.repeat(100_000)).marks()).hasSizeGreaterThanOrEqualTo(100_000);
    }

    @Test
    void staysInBoundsOnRandomText() {
        Random random = new Random(3);
        String alphabet = "as1 .,\"'‘’‚“”„«»‹›「」『』＂\u00AD\u0301🎉";
        for (int round = 0; round < 20000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        Quotations quotations = of(text);
        int before = -1;
        for (QuoteMark mark : quotations.marks()) {
            assertThat(mark.offset()).as(text).isGreaterThan(before);
            assertThat(text.charAt(mark.offset())).isEqualTo(mark.character());
            before = mark.offset();
        }
        before = -1;
        for (Quotation quotation : quotations.all()) {
            assertThat(quotation.start()).as(text).isGreaterThan(before);
            assertThat(quotation.end()).as(text).isLessThanOrEqualTo(text.length());
            assertThat(quotations.inside(quotation.start())).isTrue();
            before = quotation.start();
        }
        assertThat(quotations.faults()).allMatch(fault -> fault.offset() < text.length());
    }
}
