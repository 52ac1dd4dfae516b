package org.copydesk.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.copydesk.language.PhraseBounds;
import org.copydesk.language.PhraseEdges;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RegexKindTest {

    @Test
    void runsWhereItsLiteralStands() {
        Desk desk = Desk.of("match: {pattern: 'Click to share on \\w+( \\(opens in new window\\))?'}");

        assertThat(desk.phrases()).containsExactly("click to share on");
        assertThat(desk.finds("Click to share on Twitter (Opens in new window) Click to share on X", "share on"))
                .containsExactly("Click to share on Twitter (Opens in new window)", "Click to share on X");
    }

    @Test
    void itsLiteralsTellWhereTheyAreOfUse() {
        assertThat(phrases("{pattern: '\\d+ shares of \\w+'}"))
                .containsExactly(new Phrase("shares of", PhraseEdges.WORD, PhraseBounds.NONE));
        assertThat(phrases("{pattern: 'Made by \\w', as: line}"))
                .containsExactly(
                        new Phrase("made by", PhraseEdges.WORD, new PhraseBounds(PhraseBounds.Edge.LINE, 0, 10)));
        assertThat(phrases("{pattern: '[A-Z]+ of', needs: [' of'], as: block}"))
                .containsExactly(new Phrase(
                        "of", PhraseEdges.WORD, new PhraseBounds(PhraseBounds.Edge.TEXT, PhraseBounds.ANY, 0)));
        assertThat(phrases("{pattern: '\\d{2} of \\d{2}', as: start}"))
                .containsExactly(new Phrase(
                        "of", PhraseEdges.WORD, new PhraseBounds(PhraseBounds.Edge.TEXT, 5, PhraseBounds.ANY)));
    }

    private static List<Phrase> phrases(String entry) {
        return ((PhraseRule) Desk.of("match: " + entry).rule()).phrases();
    }

    @Test
    void aBlankIsAnyWhiteSpace() {
        assertThat(Desk.of("match: {pattern: 'read more'}").finds("Read\nmore, read\u00A0 more, readmore"))
                .containsExactly("Read\nmore", "read\u00A0 more");
    }

    @Test
    void marksStandForAllTheirForms() {
        assertThat(Desk.of("match: {pattern: 'don''t - \"x\"'}").finds("don’t – “x”"))
                .containsExactly("don’t – “x”");
        assertThat(Desk.of("match: {pattern: 'don['']t'}").finds("don’t don't")).containsExactly("don't");
        assertThat(Desk.of("match: {pattern: 'a\\-b\\ c'}").finds("a–b c", "a-b c"))
                .containsExactly("a-b c");
    }

    @Test
    void wordBoundariesKnowAllLetters() {
        Desk desk = Desk.of("match: {pattern: '\\bécol\\w+\\b'}");

        assertThat(desk.finds("Une école, des écoliers; préécole")).containsExactly("école", "écoliers");
    }

    @Test
    void boundariesMayBeShared() {
        assertThat(Desk.of("match: {pattern: '\\bha[h]?\\b'}").finds("ha ha hah xha ha"))
                .containsExactly("ha", "ha", "hah", "ha");
    }

    @Test
    void guardsMayBeShared() {
        assertThat(Desk.of("match: {pattern: '\\([gd]\\)', before: '[^0-9]'}").finds("Ada(g)(d), 5(g)"))
                .containsExactly("(g)", "(d)");
    }

    @Test
    void anAnchoredPatternIsTriedOnlyWhereALiteralStandsNearTheEdge() {
        Desk block = Desk.of("match: {pattern: '[A-Z]\\w*(?: \\w+){0,6} (?:of|by)', needs: [' of', ' by'], as: block}");
        assertThat(block.finds("Made by", "In the care of …", "Made by the board", "By and by it rains"))
                .containsExactly("Made by", "In the care of");

        Desk sentence =
                Desk.of("match: {pattern: '(?:please )?like and share(?: this[^\\n.!?]{0,40})?', as: sentence}");
        assertThat(sentence.finds(
                        "Rain fell! Like and share. More of it fell.",
                        "Please like and share this post! It rains.",
                        "They like and share it."))
                .containsExactly("Like and share", "Please like and share this post");
    }

    @Test
    void anchorsTakeInWhatIsMarksOfThePattern() {
        assertThat(Desk.of("match: {pattern: '\\(more\\)', as: block}").finds("(MORE)", "– (more) –", "(more) rain"))
                .containsExactly("(MORE)", "(more)");
        assertThat(Desk.of("match: {pattern: 'page \\d+', as: line}").finds("Rain\npage 7\nfell", "see page 7"))
                .containsExactly("page 7");
    }

    @Test
    void reportsOneGroupAndFillsAll() {
        RecordingSink.Note note = Desk.of(
                        "match: {pattern: 'by (\\w+), (\\w+) (desk)?', group: 2, fix: {replace: '$1-$2'}}",
                        "{group1} {group2}{group3}")
                .notes("by Ada, sports ")
                .get(0);

        assertThat(note.text()).isEqualTo("sports");
        assertThat(note.value("group1")).isEqualTo("Ada");
        assertThat(note.value("group3")).isEmpty();
        assertThat(note.fix()).isEqualTo("replace Ada-sports");
    }

    @Test
    void letsCapitalsCountIfAsked() {
        assertThat(Desk.of("match: {pattern: 'XX[A-Z]', case: yes}").finds("XXX xxx XXx"))
                .containsExactly("XXX");
    }

    @Test
    void needsNoneTriesEveryText() {
        Desk desk = Desk.of("match: {pattern: '\\d{1,2}h\\d\\d', needs: none}");

        assertThat(desk.isPhraseRule()).isFalse();
        assertThat(desk.finds("at 20h30", "at noon")).containsExactly("20h30");
    }

    @Test
    void severalPatternsOfOneEntry() {
        assertThat(Desk.of("match: {pattern: ['one \\d', 'two \\d'], as: block}")
                        .finds("one 1", "two 2", "three 3"))
                .containsExactly("one 1", "two 2");
    }

    @Test
    void beginsBeforeItsLiteralWithinReach() {
        Desk desk = Desk.of("match: {pattern: '(?:please )?share (?:this|me)', needs: [share]}");

        assertThat(desk.finds("Please  share this; unshare me, share me share this"))
                .containsExactly("Please  share this", "share me", "share me", "share this");
        assertThat(Desk.of("match: {pattern: '\\b(?:please )?share (?:this|me)', needs: [share]}")
                        .finds("unplease share this, unshare me"))
                .containsExactly("share this");
    }

    @Test
    void findsTheSameWhereverTheLiteralIsSought() {
        String text = "x12 shares, 7 share 8 shares\u00AD 123shares é9 shares";

        assertThat(Desk.of("match: {pattern: '\\d{1,3} ?shares?', needs: [share], before: '[^0-9]'}")
                        .finds(text))
                .isEqualTo(Desk.of("match: {pattern: '\\d{1,3} ?shares?', needs: none, before: '[^0-9]'}")
                        .finds(text))
                .containsExactly("12 shares", "7 share", "8 shares", "123shares", "9 shares");
    }

    @Test
    void staysLinearOnManyMatches() {
        Desk desk = Desk.of("match: [{pattern: 'share this(.*never)?'}, {phrase: share this, as: line}]");
        String text = "share this ".repeat(100_000);

        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(desk.finds(text)).isNotEmpty());
    }
}
