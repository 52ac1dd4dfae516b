package org.copydesk.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SequenceKindTest {

    @Test
    void matchesWordsByTheirClasses() {
        Desk desk = Desk.of("match: {sequence: 'since <number> year|years'}");

        assertThat(desk.phrases()).containsExactly("since");
        assertThat(desk.finds("He lives here since 3 years, and since many years.", "Since  12\nyears"))
                .containsExactly("since 3 years", "Since  12\nyears");
    }

    @Test
    void literalsThatStandSideBySideAreOnePhrase() {
        assertThat(Desk.of("match: {sequence: '<capitalised>+ was put|placed in examination'}")
                        .phrases())
                .containsExactly("was put in examination", "was placed in examination");
    }

    @Test
    void onlyWhiteSpaceStandsBetweenWords() {
        Desk desk = Desk.of("match: {sequence: 'plus close'}");

        assertThat(desk.finds("plus close", "plus, close", "plus (close)", "plus-close"))
                .containsExactly("plus close");
    }

    @Test
    void marksAreNamed() {
        Desk desk = Desk.of("match: {sequence: 'precised, <capitalised>'}");

        assertThat(desk.finds("it rained, precised , Ada", "precised Ada", "precised, ada"))
                .containsExactly("precised , Ada");
        assertThat(Desk.of("match: {sequence: 'said ,? the also'}")
                        .finds("said the also", "said, the also", "said; the also"))
                .containsExactly("said the also", "said, the also");
    }

    @Test
    void repeatsTakeTheLongestRow() {
        Desk desk = Desk.of("match: {sequence: 'mister <capitalised>+'}");

        assertThat(desk.finds("mister Ada Quill Lovell said", "mister nobody"))
                .containsExactly("mister Ada Quill Lovell");
    }

    @Test
    void optionalWordsMayBeMissing() {
        Desk desk = Desk.of("match: {sequence: 'aged of <number>? year*'}");

        assertThat(desk.finds("aged of 40 years", "aged of years", "aged of forty years"))
                .containsExactly("aged of 40 years", "aged of years");
    }

    @Test
    void gapsTakeAFewWords() {
        Desk desk = Desk.of("match: {sequence: 'neither ...3 or'}");

        assertThat(desk.finds(
                        "neither rain or sun", "neither the cold rain or sun", "neither one two three four or five"))
                .containsExactly("neither rain or", "neither the cold rain or");
    }

    @Test
    void affixesAndShapes() {
        assertThat(Desk.of("match: {sequence: 'the *tion <lower-case>'}")
                        .finds("the nation slept", "the nation Slept", "the tion slept"))
                .containsExactly("the nation slept");
        assertThat(Desk.of("match: {sequence: 'during <year> <all-caps>'}")
                        .finds("during 1987 NATO", "during 87 NATO", "during 1987 Nato"))
                .containsExactly("during 1987 NATO");
    }

    @Test
    void bracketsSayWhatIsReported() {
        assertThat(Desk.of("match: {sequence: 'since [<number> years] <word>?'}")
                        .finds("since 3 years now"))
                .containsExactly("3 years");
    }

    @Test
    void listsHoldWords() {
        assertThat(Desk.of("match: {sequence: 'president <in:names.txt>'}").finds("president Alpha", "president Omega"))
                .containsExactly("president Alpha");
    }

    @Test
    void boundToTheBlockIfAsked() {
        assertThat(Desk.of("match: {sequence: 'read also', as: start}").finds("» Read also: rain", "do read also this"))
                .containsExactly("Read also");
    }
}
