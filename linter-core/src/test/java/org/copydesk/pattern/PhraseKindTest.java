package org.copydesk.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.copydesk.rule.House;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.Options;
import org.copydesk.rule.RuleSetup;
import org.junit.jupiter.api.Test;

class PhraseKindTest {

    @Test
    void findsFoldedWholeWords() {
        Desk desk = Desk.of("match: {phrase: [Spread the love, café owner]}");

        assertThat(desk.finds("He said: spread  the LOVE, and a Cafe owner did.", "Spread the lovely news."))
                .containsExactly("spread  the LOVE", "Cafe owner");
        assertThat(desk.isPhraseRule()).isTrue();
        assertThat(desk.phrases()).containsExactly("Spread the love", "café owner");
    }

    @Test
    void findsWithinWordsIfAsked() {
        assertThat(Desk.of("match: {phrase: oaicite, word: no}").finds("see [oaicite:3] and xoaicitex"))
                .containsExactly("oaicite", "oaicite");
    }

    @Test
    void letsCapitalsCountIfAsked() {
        Desk desk = Desk.of("match: {phrase: [TK, Álvaro], case: yes}");

        assertThat(desk.finds("TK, tk and Tk; Álvaro, Alvaro and álvaro")).containsExactly("TK", "Álvaro");
    }

    @Test
    void aBlockIsTheWholeBlockButForMarks() {
        Desk desk = Desk.of("match: {phrase: Share this, as: block}");

        assertThat(desk.finds("» Share this: 🔗", "Share this story", "Please share this", "– share this –"))
                .containsExactly("Share this", "share this");
    }

    @Test
    void aLineIsTheWholeLine() {
        Desk desk = Desk.of("match: {phrase: Advertisement, as: line}");

        assertThat(desk.finds("Rain fell.\n- Advertisement -\nIt stopped.", "An advertisement\nran"))
                .containsExactly("Advertisement");
    }

    @Test
    void wholeSentence() {
        Desk desk = Desk.of("match: {phrase: Add your two cents, as: sentence}");

        assertThat(desk.finds(
                        "Fact or fiction? Add your two cents. It rained.",
                        "Add your two cents",
                        "“Add your two cents!”"))
                .containsExactly("Add your two cents", "Add your two cents", "Add your two cents");
        assertThat(desk.finds("Please add your two cents.", "Add your two cents to it.", "So: add your two cents."))
                .isEmpty();
        assertThat(Desk.of("match: {pattern: 'Add your \\w+ cents', as: sentence}")
                        .finds("It rained. Add your two cents. It stopped.", "Do add your two cents."))
                .containsExactly("Add your two cents");
    }

    @Test
    void startAndEndBindToTheBlock() {
        assertThat(Desk.of("match: {phrase: Related, as: start}").finds("» Related: rain", "It is related: rain"))
                .containsExactly("Related");
        assertThat(Desk.of("match: {phrase: ENDIT, as: end}").finds("It rained. ENDIT.", "ENDIT it said"))
                .containsExactly("ENDIT");
    }

    @Test
    void aListIsNothingButThePhrases() {
        Desk desk = Desk.of("match: {phrase: [Facebook, Twitter, Email], as: list}");

        assertThat(desk.finds(
                        "Facebook | Twitter · Email",
                        "Facebook",
                        "Facebook Facebook",
                        "Facebook and Twitter",
                        "Email, Facebook"))
                .containsExactly("Facebook | Twitter · Email", "Email, Facebook");
    }

    @Test
    void wordsTooCommonToLookForMayStandInAList() {
        Desk desk = Desk.of(
                "match: {phrase: [Facebook, Share on, Share on Facebook], as: list, items: 3, fillers: [Save, More]}");

        assertThat(desk.phrases()).doesNotContain("Save");
        assertThat(desk.finds(
                        "Save • Facebook • More",
                        "Save More Save",
                        "Share on Facebook",
                        "Facebook, save some more",
                        "Share on Facebook Save More"))
                .containsExactly("Save • Facebook • More", "Share on Facebook Save More");
    }

    @Test
    void aLineMayBeAList() {
        Desk desk = Desk.of("match: {phrase: [Facebook, Twitter, Email], as: list}");

        assertThat(desk.finds("It rained on Facebook.\nTwitter | Email\nThen Twitter dried.\nEmail"))
                .containsExactly("Twitter | Email");
    }

    @Test
    void guardsLookAtTheNeighbour() {
        Desk desk = Desk.of("match: {phrase: (g), before: '[^0-9]', after: '[^a-z]'}");

        assertThat(desk.finds("(g) here, 5(g) there", "left (g)right")).containsExactly("(g)");
    }

    @Test
    void phrasesComeFromOptionsTheSiteAndWordLists() {
        List<OptionInfo> options = List.of(new OptionInfo("extra", OptionInfo.Type.LIST, List.of(), "more"));
        House house = new House(
                List.of("The Quay"), List.of(), Map.of(), List.of(), Map.of(), List.of(), List.of(), List.of());
        RuleSetup setup = new RuleSetup(Options.of(options, Map.of("extra", List.of("tell a friend"))), house);
        String yaml = "match: {phrase: share, phrases-from: [extra, house.outlets, names.txt]}";
        Desk desk = Desk.of(yaml, Map.of("m", "found"), setup, options);

        assertThat(desk.phrases()).containsExactly("share", "tell a friend", "The Quay", "alpha", "beta gamma");
        assertThat(desk.finds("Tell a friend of The Quay: beta gamma"))
                .containsExactly("Tell a friend", "The Quay", "beta gamma");
    }

    @Test
    void ofOverlappingMatchesTheLongestStays() {
        assertThat(Desk.of("match: [{phrase: share this}, {phrase: share this article, as: block}]")
                        .finds("Share this article"))
                .containsExactly("Share this article");
    }
}
