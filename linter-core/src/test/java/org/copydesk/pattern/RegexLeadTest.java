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

    private static int lead(String pattern, String... literals) throws RegexMistake {
        return RegexLead.of(RegexParser.parse(pattern).node(), List.of(literals));
    }
}
