package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.copydesk.config.LintPlan;
import org.copydesk.config.Preset;
import org.copydesk.rule.RuleInfo;
import org.copydesk.run.Desk;
import org.junit.jupiter.api.Test;

class RulePlanTest {

    private static final List<RuleInfo> RULES = Desk.open().rules();

    @Test
    void ofSeveralPresetsTheWidestHolds() throws ParameterException {
        assertThat(plan(List.of("strict", "recommended"), List.of()).preset()).isEqualTo(Preset.STRICT);
        assertThat(plan(List.of(), List.of()).preset()).isEqualTo(Preset.RECOMMENDED);
    }

    @Test
    void namedRulesRunAlone() throws ParameterException {
        assertThat(plan(List.of(), List.of("doubled-word"))
                        .select(RULES, "a.md")
                        .active())
                .containsOnlyKeys("doubled-word", "unreadable-document");
    }

    @Test
    void unknownNamesAreMistakes() {
        assertThatThrownBy(() -> plan(List.of("recomended"), List.of())).hasMessageContaining("mean recommended?");
        assertThatThrownBy(() -> plan(List.of(), List.of("doubled-wrod"))).hasMessageContaining("mean doubled-word?");
    }

    private static LintPlan plan(List<String> presets, List<String> rules) throws ParameterException {
        return RulePlan.of(
                LintPlan.standard(), new Selection(List.of(), List.of(), List.of(), "", "", presets, rules, ""), RULES);
    }
}
