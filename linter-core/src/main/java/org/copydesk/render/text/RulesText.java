package org.copydesk.render.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.render.RenderSettings;
import org.copydesk.rule.RuleInfo;

/** The catalogue of rules as a table, by category. */
public final class RulesText {

    private static final String GAP = "  ";
    private static final int LEVEL_WIDTH = 7;
    private static final int STAGE_WIDTH = 11;

    private final Page page;
    private final int idWidth;

    private RulesText(Page page, List<RuleInfo> rules) {
        this.page = page;
        this.idWidth = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    }

    /**
     * Writes the table. The writer is neither flushed nor closed.
     *
     * @throws IOException if the writer does
     */
    public static void write(List<RuleInfo> rules, Writer out, RenderSettings settings) throws IOException {
        SortedMap<String, List<RuleInfo>> byCategory = new TreeMap<>();
        for (RuleInfo rule : rules) {
            byCategory
                    .computeIfAbsent(rule.category(), category -> new ArrayList<>())
                    .add(rule);
        }
        Page page = new Page(out, settings);
        RulesText table = new RulesText(page, rules);
        for (String category : byCategory.keySet()) {
            page.line(page.title(category));
            for (RuleInfo rule : byCategory.get(category)) {
                table.row(rule);
            }
            page.line("");
        }
    }

    private void row(RuleInfo rule) throws IOException {
        int indent = idWidth + LEVEL_WIDTH + STAGE_WIDTH + 4 * GAP.length();
        List<String> lines =
                Words.wrap(rule.summary() + marks(rule), page.settings().width() - indent);
        String head = GAP
                + page.name(Counted.padded(rule.id(), idWidth))
                + GAP
                + page.severity(rule.severity(), Counted.padded(rule.severity().id(), LEVEL_WIDTH))
                + GAP
                + page.faint(Counted.padded(rule.stage().id(), STAGE_WIDTH))
                + GAP;
        for (String line : lines) {
            page.line(head + line);
            head = " ".repeat(indent);
        }
    }

    private static String marks(RuleInfo rule) {
        List<String> marks = new ArrayList<>();
        if (rule.archive()) {
            marks.add("archive");
        }
        if (rule.fixable()) {
            marks.add("fix");
        }
        marks.addAll(rule.languages());
        return marks.isEmpty() ? "" : " [" + String.join(", ", marks) + "]";
    }
}
