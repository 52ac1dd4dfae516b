package org.copydesk.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.config.LintPlan;
import org.copydesk.config.RuleSelection;

/** The rule sets of a plan: made for the first file that needs one, shared by all files with the same rules. */
final class RuleSets {

    private final Catalogue catalogue;
    private final LintPlan plan;
    private final Map<String, RuleSet> byGroup = new LinkedHashMap<>();
    private final Map<RuleSelection, RuleSet> bySelection = new LinkedHashMap<>();

    RuleSets(Catalogue catalogue, LintPlan plan) {
        this.catalogue = catalogue;
        this.plan = plan;
    }

    /** The rules that are on for a file. */
    synchronized RuleSet of(String path) {
        String group = plan.isUniform() ? "" : path;
        RuleSet known = byGroup.get(group);
        if (known == null) {
            known = make(plan.select(catalogue.rules(), path));
            byGroup.put(group, known);
        }
        return known;
    }

    private RuleSet make(RuleSelection selection) {
        return plan.isUniform()
                ? RuleSet.of(catalogue, selection)
                : bySelection.computeIfAbsent(selection, chosen -> RuleSet.of(catalogue, chosen));
    }
}
