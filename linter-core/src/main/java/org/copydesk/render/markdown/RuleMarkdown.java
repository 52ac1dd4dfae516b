package org.copydesk.render.markdown;

import java.io.IOException;
import java.io.Writer;
import org.copydesk.render.RuleFacts;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.RuleInfo;

/** The page of a rule for a site of documentation. */
public final class RuleMarkdown {

    private RuleMarkdown() {}

    /**
     * Writes a page. The writer is neither flushed nor closed.
     *
     * @param body the page's Markdown without its front matter; what examples mark stands in {@code ⟦…⟧}
     * @throws IOException if the writer does
     */
    public static void write(RuleInfo rule, String body, Writer out) throws IOException {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(rule.id()).append("\n\n");
        page.append(MarkdownLine.escaped(rule.summary())).append("\n\n");
        RuleFacts.of(rule)
                .forEach((name, value) -> page.append("- ")
                        .append(name)
                        .append(": ")
                        .append(MarkdownLine.escaped(value))
                        .append('\n'));
        page.append('\n');
        if (!body.startsWith("#")) {
            page.append("## What it finds\n\n");
        }
        new ExampleFences(page).write(body);
        options(rule, page);
        silence(rule, page);
        out.write(page.toString().replaceAll("\n{3,}", "\n\n"));
    }

    private static void options(RuleInfo rule, StringBuilder page) {
        if (rule.options().isEmpty()) {
            return;
        }
        page.append("\n## Options\n\n");
        for (OptionInfo option : rule.options()) {
            String defaults = option.defaults().isEmpty() ? "empty" : String.join(", ", option.defaults());
            page.append("- `")
                    .append(option.name())
                    .append("` (")
                    .append(option.type().id());
            page.append(", default: ").append(MarkdownLine.escaped(defaults)).append("): ");
            page.append(MarkdownLine.escaped(option.summary())).append('\n');
        }
    }

    private static void silence(RuleInfo rule, StringBuilder page) {
        page.append("\n## How to silence it\n\n")
                .append(RuleFacts.IN_A_DOCUMENT)
                .append("\n\n```html\n");
        page.append(RuleFacts.comment(rule)).append("\n```\n\n");
        page.append(RuleFacts.EVERYWHERE).append("\n\n```yaml\n");
        RuleFacts.setting(rule).forEach(line -> page.append(line).append('\n'));
        page.append("```\n");
    }
}
