package org.copydesk.pattern;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.yaml.YamlFields;
import org.copydesk.yaml.YamlNode;
import org.copydesk.yaml.YamlScalar;

/** Reads the keys {@code fix} and {@code suggested}, of a rule or of one entry. */
final class FixReader {

    private static final Map<String, FixPlan.Action> ACTIONS = new TreeMap<>(Map.of(
            "none", FixPlan.Action.NONE,
            "delete", FixPlan.Action.DELETE,
            "delete-block", FixPlan.Action.DELETE_BLOCK));

    private FixReader() {}

    /** The fix that the fields say, else another one. */
    static FixPlan read(YamlFields fields, FixPlan otherwise) {
        boolean suggested = fields.flag("suggested", otherwise.suggested());
        Optional<YamlNode> node = fields.node("fix");
        if (node.isEmpty()) {
            if (fields.has("suggested") && otherwise.action() == FixPlan.Action.NONE) {
                fields.problem(fields.keySpan("suggested"), "suggested speaks of a fix, and there is none");
            }
            return new FixPlan(otherwise.action(), otherwise.replacement(), suggested);
        }
        if (node.get() instanceof YamlScalar) {
            FixPlan.Action action = fields.choice("fix", ACTIONS).orElse(FixPlan.Action.NONE);
            return new FixPlan(action, "", suggested);
        }
        YamlFields fix = fields.fields("fix").orElseThrow();
        Optional<YamlNode> replacement = fix.node("replace");
        if (replacement.isEmpty() || !(replacement.get() instanceof YamlScalar)) {
            fix.problem(fix.span(), "fix is delete, delete-block, none, or has the key replace with a text");
        }
        fix.finish();
        String text = replacement
                .filter(YamlScalar.class::isInstance)
                .map(found -> ((YamlScalar) found).text())
                .orElse("");
        return new FixPlan(FixPlan.Action.REPLACE, text, suggested);
    }
}
