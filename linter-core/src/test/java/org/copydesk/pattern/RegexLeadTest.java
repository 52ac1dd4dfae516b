package org.copydesk.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegexLeadTest {

    @Test
    void isNothingWhereALiteralBegins() throws RegexMistake {
        assertThat(lead("Click to share on \\w+", "click to share on ")).isZero();
        assertThat(lead("(?:Answer|Images)\\s+\\d", "answer", "images")).isZero();
        assertThat(lead("[Ww]rite (?:me )?an? essay", "write ")).isZero();
    }

    @Test
    void countsWhatStandsBefore() throws RegexMistake {
        assertThat(lead("(?:Please )?write", "write")).isEqualTo(7);
        assertThat(lead("\\d{1,3} shares?", "share")).isEqualTo(7);
        assertThat(lead("(?:ab|abc)(?:x|share) now", "now")).isEqualTo(9);
    }

    @Test
    void takesTheBranchThatIsFarthest() throws RegexMistake {
        assertThat(lead("(?:get our|download all our) app", "our")).isEqualTo(13);
    }

    @Test
    void isUnknownWhereTheLiteralMayStandAnywhere() throws RegexMistake {
        assertThat(lead("\\w+ share this", "share this")).isEqualTo(RegexLead.UNKNOWN);
        assertThat(lead("(?:share|tweet) this", "share")).isEqualTo(RegexLead.UNKNOWN);
        assertThat(lead("(?:share )?this", "share")).isEqualTo(RegexLead.UNKNOWN);
    }

    @Test
    void isUnknownWhereThePatternAsksForTheEdge() throws RegexMistake {
        assertThat(lead("^share", "share")).isEqualTo(RegexLead.UNKNOWN);
        assertThat(lead("share(?: this|$)", "share")).isEqualTo(RegexLead.UNKNOWN);
    }

    @Test
    void theSameFromTheEnd() throws RegexMistake {
        assertThat(tail("\\w+ of the", "of")).isEqualTo(4);
        assertThat(tail("(?:powered|made) by", " by")).isZero();
        assertThat(tail("read more(?: here| now)?", "more")).isEqualTo(5);
        assertThat(tail("read (?:more )?\\w+", "read")).isEqualTo(RegexLead.UNKNOWN);
        assertThat(tail("share this$", "share")).isEqualTo(5);
    }

    private static int lead(String pattern, String... literals) throws RegexMistake {
        return RegexLead.of(RegexParser.parse(pattern).node(), List.of(literals));
    }

    private static int tail(String pattern, String... literals) throws RegexMistake {
        return RegexLead.fromEnd(RegexParser.parse(pattern).node(), List.of(literals));
    }
}
