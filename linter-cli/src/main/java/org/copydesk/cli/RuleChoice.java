package org.copydesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.config.LintPlan;
import org.copydesk.config.Preset;
import org.copydesk.rule.RuleInfo;

/** Which rules the command line wants. */
final class RuleChoice {

    /** Whatever is chosen: what cannot be read must not pass for clean. */
    private static final String ALWAYS = "unreadable-document";

    private final List<RuleInfo> known;

    RuleChoice(List<RuleInfo> known) {
        this.known = known;
    }

    /**
     * A plan narrowed to what the command line wants.
     *
     * @param preset empty for the plan's own
     * @param rules ids; with the categories, the only rules to run, unless both are empty
     */
    LintPlan apply(LintPlan plan, String preset, List<String> rules, List<String> categories) throws UsageException {
        LintPlan chosen = preset.isEmpty() ? plan : plan.withPreset(preset(preset));
        if (rules.isEmpty() && categories.isEmpty()) {
            return chosen;
        }
        return chosen.only(ids(rules, categories));
    }

    /** The rule of that id. */
    RuleInfo find(String what, String id) throws UsageException {
        String found = Choice.of(what, id, ids());
        return known.stream()
                .filter(rule -> rule.id().equals(found))
                .findFirst()
                .orElseThrow();
    }

    /** The rules of a category; all of them if it is empty. */
    List<RuleInfo> ofCategory(String category) throws UsageException {
        if (category.isEmpty()) {
            return known;
        }
        Set<String> names = new TreeSet<>();
        for (RuleInfo rule : known) {
            names.add(rule.category());
        }
        String name = Choice.of("--category", category, List.copyOf(names));
        return known.stream().filter(rule -> rule.category().equals(name)).toList();
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (RuleInfo rule : known) {
            ids.add(rule.id());
        }
        return ids;
    }

    private List<String> ids(List<String> rules, List<String> categories) throws UsageException {
        List<String> wanted = new ArrayList<>(List.of(ALWAYS));
        for (String rule : rules) {
            wanted.add(find("--rule", rule).id());
        }
        for (String category : categories) {
            for (RuleInfo rule : ofCategory(category)) {
                wanted.add(rule.id());
            }
        }
        return wanted;
    }

    /** Names of all presets. */
    static List<String> presets() {
        List<String> names = new ArrayList<>();
        for (Preset each : Preset.values()) {
            names.add(each.id());
        }
        return names;
    }

    private static Preset preset(String name) throws UsageException {
        return Preset.of(Choice.of("--preset", name, presets())).orElseThrow();
    }
}
