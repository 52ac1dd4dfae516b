package org.copydesk.render.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.copydesk.render.RenderSettings;
import org.copydesk.render.RuleFacts;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.RuleInfo;

/** A rule's page for the terminal: what it finds and why, its options, and how to silence it. */
public final class RuleText {

    private static final int MARGIN = 2;
    private static final int LABEL_WIDTH = 12;

    private final RuleInfo rule;
    private final Page page;

    private RuleText(RuleInfo rule, Page page) {
        this.rule = rule;
        this.page = page;
    }

    /**
     * Writes a page. The writer is neither flushed nor closed.
     *
     * @param body the page's Markdown without its front matter; what examples mark stands in {@code ⟦…⟧}
     * @throws IOException if the writer does
     */
    public static void write(RuleInfo rule, String body, Writer out, RenderSettings settings) throws IOException {
        RuleText text = new RuleText(rule, new Page(out, settings));
        text.head();
        new PageBody(text.page).write(body);
        text.options();
        text.silence();
    }

    private void head() throws IOException {
        page.line(page.title(rule.id()));
        page.labelled(0, "", 0, rule.summary());
        page.line("");
        for (Map.Entry<String, String> fact : RuleFacts.of(rule).entrySet()) {
            label(fact.getKey(), fact.getValue());
        }
    }

    private void options() throws IOException {
        if (rule.options().isEmpty()) {
            return;
        }
        section("Options");
        for (OptionInfo option : rule.options()) {
            String defaults = option.defaults().isEmpty() ? "empty" : String.join(", ", option.defaults());
            page.line(" ".repeat(MARGIN) + page.name(option.name()) + "  "
                    + page.faint(page.visible(option.type().id() + ", default: " + defaults)));
            page.labelled(2 * MARGIN, "", 0, option.summary());
        }
    }

    private void silence() throws IOException {
        section("How to silence it");
        page.labelled(MARGIN, "", 0, RuleFacts.IN_A_DOCUMENT);
        code(List.of(RuleFacts.comment(rule)));
        page.labelled(MARGIN, "", 0, RuleFacts.EVERYWHERE);
        code(RuleFacts.setting(rule));
    }

    private void code(List<String> lines) throws IOException {
        for (String line : lines) {
            page.line(" ".repeat(2 * MARGIN) + page.name(line));
        }
    }

    private void section(String title) throws IOException {
        page.line("");
        page.line(page.title(title));
    }

    private void label(String label, String text) throws IOException {
        page.labelled(MARGIN, label, LABEL_WIDTH, text);
    }
}
