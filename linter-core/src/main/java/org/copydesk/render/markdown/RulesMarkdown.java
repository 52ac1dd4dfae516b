package org.copydesk.render.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.rule.RuleInfo;

/** The catalogue of rules for a site of documentation: a table for each category, each rule a link to its page. */
public final class RulesMarkdown {

    private RulesMarkdown() {}

    /**
     * Writes the tables. The writer is neither flushed nor closed.
     *
     * @throws IOException if the writer does
     */
    public static void write(List<RuleInfo> rules, Writer out) throws IOException {
        SortedMap<String, List<RuleInfo>> byCategory = new TreeMap<>();
        for (RuleInfo rule : rules) {
            byCategory
                    .computeIfAbsent(rule.category(), category -> new ArrayList<>())
                    .add(rule);
        }
        for (String category : byCategory.keySet()) {
            out.write("## " + category + "\n\n| rule | level | on | finds |\n| --- | --- | --- | --- |\n");
            for (RuleInfo rule : byCategory.get(category)) {
                out.write("| [" + rule.id() + "](" + rule.id() + ".md) | "
                        + rule.severity().id() + " | " + rule.stage().id() + " | "
                        + MarkdownLine.escaped(rule.summary()) + " |\n");
            }
            out.write("\n");
        }
    }
}
