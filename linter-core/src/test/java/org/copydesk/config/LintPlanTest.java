package org.copydesk.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.copydesk.finding.Severity;
import org.copydesk.rule.House;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Stage;
import org.junit.jupiter.api.Test;

class LintPlanTest {

    private static final List<RuleInfo> KNOWN =
            List.of(rule("doubled-word", Stage.RECOMMENDED), rule("mixed-quotes", Stage.STRICT));

    @Test
    void onlyTheRulesThatAreNamedAreOn() {
        LintPlan plan = LintPlan.standard().only(List.of("mixed-quotes"));
        assertThat(plan.select(KNOWN, "a.md").active().keySet()).containsExactly("mixed-quotes");
    }

    @Test
    void aRuleThatIsNamedKeepsTheLevelThatItIsGiven() {
        LintPlan plan = LintPlan.of(
                        Preset.RECOMMENDED,
                        List.of(Map.of(
                                "mixed-quotes", RuleSetting.at(Severity.INFO), "doubled-word", RuleSetting.off())),
                        List.of(),
                        House.unknown())
                .only(List.of("mixed-quotes", "doubled-word"));
        assertThat(plan.select(KNOWN, "a.md").active().values())
                .extracting(ActiveRule::severity)
                .containsExactly(Severity.ERROR, Severity.INFO);
    }

    private static RuleInfo rule(String id, Stage stage) {
        return new RuleInfo(
                id,
                "prose",
                Severity.ERROR,
                stage,
                "A rule.",
                Map.of("found", "Found."),
                List.of(),
                List.of(),
                List.of(),
                false,
                false,
                id + ".md");
    }
}
