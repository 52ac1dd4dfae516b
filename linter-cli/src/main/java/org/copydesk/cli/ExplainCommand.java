package org.copydesk.cli;

import java.io.IOException;
import java.util.List;
import org.copydesk.render.RenderSettings;
import org.copydesk.rule.RuleInfo;
import org.copydesk.run.Desk;

/** {@code copydesk explain}: a rule's page. */
final class ExplainCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "markdown");

    @Override
    public Syntax syntax() {
        return Syntax.of("explain", "RULE")
                .about("Says what a rule finds, why it matters, what looks like it and is none, and how to silence"
                        + " it, with examples. RULE is the rule's id, as reports give it; copydesk rules lists"
                        + " all.")
                .add(new Option(List.of("--format", "-f"), "FORMAT", "text (default) or markdown.", FORMATS))
                .add(PackOption.PACK)
                .add(Syntax.COLOUR)
                .atMost(1)
                .build();
    }

    @Override
    public ExitStatus run(Given given, Call call) throws UsageException, IOException {
        if (given.arguments().isEmpty()) {
            throw new UsageException("RULE is missing; " + syntax().hint());
        }
        Desk desk = PackOption.deskHere(given, call);
        RuleInfo rule =
                new RuleChoice(desk.rules()).find("RULE", given.arguments().get(0));
        RenderSettings look = Terminal.settings(given, call);
        boolean markdown =
                Choice.of("--format", given.text("--format", "text"), FORMATS).equals("markdown");
        call.show(writer -> {
            if (markdown) {
                desk.explainAsMarkdown(rule, writer);
            } else {
                desk.explain(rule, writer, look);
            }
        });
        return ExitStatus.CLEAN;
    }
}
