package org.copydesk.rules.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalqueTriggerTest {

    @Test
    void anArticleBeforeAPrepositionIsRarerThanAnyWord() {
        assertThat(trigger("the in <year> founded|born|opened").phrases())
                .allSatisfy(phrase -> assertThat(phrase).startsWith("the in"));
    }

    @Test
    void aNumberIsFoundByItsFirstDigitBehindWhatLeadsUpToIt() {
        CalqueTrigger trigger = trigger("on the <num> of");

        assertThat(trigger.token()).isZero();
        assertThat(trigger.phrases()).contains("on the 1", "on the 9", "on the three");
    }

    @Test
    void aNumberAloneIsNotLookedFor() {
        assertThat(trigger("<num> chiefs").phrases()).containsExactly("chiefs");
    }

    private static CalqueTrigger trigger(String pattern) {
        return Calque.parse("fr", List.of(pattern, "sure", "", "")).trigger();
    }
}
