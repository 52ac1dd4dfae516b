package org.copydesk.maven;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.config.LintPlan;
import org.copydesk.config.Preset;
import org.copydesk.rule.RuleInfo;

/** Narrows or widens a configuration's plan to the rules that the parameters want. */
final class RulePlan {

    /** Whatever is chosen: what cannot be read must not pass for clean. */
    private static final String ALWAYS = "unreadable-document";

    private RulePlan() {}

    static LintPlan of(LintPlan configured, Selection selection, List<RuleInfo> known) throws ParameterException {
        LintPlan plan = configured;
        if (!selection.presets().isEmpty()) {
            plan = plan.withPreset(widest(selection.presets()));
        }
        if (selection.rules().isEmpty()) {
            return plan;
        }
        List<String> wanted = new ArrayList<>(List.of(ALWAYS));
        for (String rule : selection.rules()) {
            wanted.add(rule("rules", rule, known).id());
        }
        return plan.only(wanted);
    }

    /** The rule of that id. */
    static RuleInfo rule(String parameter, String id, List<RuleInfo> known) throws ParameterException {
        String found =
                Values.word(parameter, id, known.stream().map(RuleInfo::id).toList());
        return known.stream()
                .filter(rule -> rule.id().equals(found))
                .findFirst()
                .orElseThrow();
    }

    /** Each preset holds all rules of those before it. */
    private static Preset widest(List<String> names) throws ParameterException {
        List<String> known = new ArrayList<>();
        for (Preset each : List.of(Preset.NONE, Preset.RECOMMENDED, Preset.STRICT, Preset.PREVIEW, Preset.ALL)) {
            known.add(each.id());
        }
        int widest = 0;
        for (String name : names) {
            widest = Math.max(widest, known.indexOf(Values.word("presets", name, known)));
        }
        return Preset.of(known.get(widest)).orElseThrow();
    }
}
