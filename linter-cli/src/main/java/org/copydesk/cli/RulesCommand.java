package org.copydesk.cli;

import java.io.IOException;
import java.util.List;
import org.copydesk.render.RenderSettings;
import org.copydesk.rule.RuleInfo;
import org.copydesk.run.Desk;

/** {@code copydesk rules}: the catalogue. */
final class RulesCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json", "markdown");

    @Override
    public Syntax syntax() {
        return Syntax.of("rules", "[OPTION…]")
                .about("Lists all rules by category: their level, the first preset that has them, and what they find."
                        + " In brackets: archive, if a rule compares articles; fix, if it can offer a safe fix;"
                        + " languages, if it speaks of these only.")
                .add(new Option(List.of("--format", "-f"), "FORMAT", "text (default), json or markdown.", FORMATS))
                .option("--category", "NAME", "Only the rules of this category.")
                .add(PackOption.PACK)
                .add(Syntax.COLOUR)
                .atMost(0)
                .build();
    }

    @Override
    public ExitStatus run(Given given, Call call) throws UsageException, IOException {
        Desk desk = PackOption.deskHere(given, call);
        String format = Choice.of("--format", given.text("--format", "text"), FORMATS);
        List<RuleInfo> rules = new RuleChoice(desk.rules()).ofCategory(given.text("--category", ""));
        RenderSettings look = Terminal.settings(given, call);
        call.show(writer -> {
            switch (format) {
                case "json" -> desk.writeRulesAsJson(rules, writer);
                case "markdown" -> desk.writeRulesAsMarkdown(rules, writer);
                default -> desk.writeRules(rules, writer, look);
            }
        });
        return ExitStatus.CLEAN;
    }
}
