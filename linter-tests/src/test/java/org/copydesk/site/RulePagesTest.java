package org.copydesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.rule.RuleInfo;
import org.copydesk.run.Desk;
import org.junit.jupiter.api.Test;

/** A page for each rule, and one that lists them. */
class RulePagesTest {

    private static final Path FOLDER = MadePage.DOCS.resolve("rules");
    private static final String HEAD = """
            # Rules

            All rules by category, made of the rules themselves. *On* names the first preset that has a rule on: `recommended` is the
            default, `strict` adds rules of taste, `preview` those that are not measured well enough yet; `optional` ones run only when they
            are named. The pages say the same as `copydesk explain RULE`; in their examples `⟦…⟧` stands around what is found.
            [How well they do](../quality.md) is measured.

            """;

    private final Desk desk = Desk.open();

    @Test
    void everyRuleHasItsPage() throws IOException {
        List<Path> made = new ArrayList<>();
        for (RuleInfo rule : desk.rules()) {
            StringWriter page = new StringWriter();
            desk.explainAsMarkdown(rule, page);
            assertThat(page.toString()).contains("## What it finds", "## How to silence it");
            Path file = FOLDER.resolve(rule.id() + ".md");
            MadePage.check(file, page.toString());
            made.add(file);
        }
        StringWriter index = new StringWriter().append(HEAD);
        desk.writeRulesAsMarkdown(desk.rules(), index);
        made.add(FOLDER.resolve("index.md"));
        MadePage.check(FOLDER.resolve("index.md"), index.toString().stripTrailing() + "\n");
        MadePage.onlyThese(FOLDER, made);
    }
}
