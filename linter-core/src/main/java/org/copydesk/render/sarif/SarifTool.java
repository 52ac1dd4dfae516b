package org.copydesk.render.sarif;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.copydesk.finding.Severity;
import org.copydesk.render.JsonText;
import org.copydesk.render.RenderSettings;
import org.copydesk.rule.RuleInfo;

/** What found the findings: Copydesk, and the rules that spoke, each with its page as help. */
final class SarifTool {

    private final JsonText json;
    private final RenderSettings settings;

    SarifTool(JsonText json, RenderSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    /** @param rules their ids, in the order by which results refer to them */
    void write(List<String> rules) throws IOException {
        json.start("tool");
        json.start("driver");
        json.text("name", "Copydesk");
        json.text("version", settings.version());
        json.startList("rules");
        for (String id : rules) {
            rule(id);
        }
        json.endList();
        json.end();
        json.end();
    }

    private void rule(String id) throws IOException {
        json.start();
        json.text("id", id);
        Optional<RuleInfo> known = settings.rules().apply(id);
        if (known.isPresent()) {
            about(known.get());
        }
        json.end();
    }

    private void about(RuleInfo rule) throws IOException {
        text("shortDescription", rule.summary());
        text("fullDescription", rule.summary());
        help(rule);
        json.start("defaultConfiguration");
        json.text("level", level(rule.severity()));
        json.end();
        json.start("properties");
        json.texts("tags", List.of("copydesk", rule.category()));
        json.text("problem.severity", problem(rule.severity()));
        json.end();
    }

    private void help(RuleInfo rule) throws IOException {
        String page = settings.pages().apply(rule.id());
        json.start("help");
        json.text("text", rule.summary() + " See: copydesk explain " + rule.id());
        if (!page.isBlank()) {
            json.text("markdown", page);
        }
        json.end();
    }

    private void text(String key, String value) throws IOException {
        json.start(key);
        json.text("text", value);
        json.end();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** What GitHub calls the level of a finding that is no matter of security. */
    private static String problem(Severity severity) {
        return severity == Severity.INFO ? "recommendation" : severity.id();
    }
}
