package org.copydesk.render.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.render.JsonText;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.RuleInfo;

/** The catalogue of rules for programs. */
public final class RulesJson {

    private static final int VERSION = 1;

    private RulesJson() {}

    /**
     * Writes an object with the list of rules. The writer is neither flushed nor closed.
     *
     * @throws IOException if the writer does
     */
    public static void write(List<RuleInfo> rules, Writer out) throws IOException {
        try (JsonText json = JsonText.to(out)) {
            json.start();
            json.number("version", VERSION);
            json.startList("rules");
            for (RuleInfo rule : rules) {
                rule(rule, json);
            }
            json.endList();
            json.end();
        }
        out.write('\n');
    }

    private static void rule(RuleInfo rule, JsonText json) throws IOException {
        json.start();
        json.text("id", rule.id());
        json.text("category", rule.category());
        json.text("severity", rule.severity().id());
        json.text("stage", rule.stage().id());
        json.text("summary", rule.summary());
        json.texts("languages", rule.languages());
        json.flag("archive", rule.archive());
        json.flag("fixable", rule.fixable());
        json.startList("options");
        for (OptionInfo option : rule.options()) {
            json.start();
            json.text("name", option.name());
            json.text("type", option.type().id());
            json.texts("default", option.defaults());
            json.text("summary", option.summary());
            json.end();
        }
        json.endList();
        json.end();
    }
}
