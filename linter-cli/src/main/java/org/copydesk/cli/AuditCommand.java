package org.copydesk.cli;

import java.io.IOException;
import java.util.List;
import org.copydesk.finding.RuleFailure;
import org.copydesk.render.RenderSettings;
import org.copydesk.run.AuditResult;
import org.copydesk.run.AuditSettings;
import org.copydesk.run.ConfigFiles;
import org.copydesk.run.Desk;
import org.copydesk.run.LintSettings;

/** {@code copydesk audit}: one rule over many articles, before one switches it on. */
final class AuditCommand implements Command {

    private static final int DEFAULT_SAMPLES = 10;

    private static final String ABOUT = """
        Runs one rule over many articles and counts, so that one knows what it would say before switching it on: it runs \
        whether it is on or off. Tells how often it spoke, for each 1,000 articles and words, in which folders, and shows \
        a sample of the findings, spread over the files, to be read and judged.
        RULE is the rule's id; PATH is as for copydesk lint. The baseline plays no part; suppressed findings are counted \
        apart.\
        """;

    private static final String FOOTER = """
        Examples:
          copydesk audit mixed-quotes content/
          copydesk audit mixed-quotes content/ --sample 30 --seed 7
          copydesk audit mixed-quotes archive.jsonl.gz --format json

        Exit status: 0 done, whatever was found, 2 mistake in the call or configuration, 3 a rule or
        reader broke.
        """;

    @Override
    public Syntax syntax() {
        Syntax.Builder syntax = Syntax.of("audit", "RULE [OPTION…] [PATH…]")
                .about(ABOUT)
                .add(new Option(
                        List.of("--format", "-f"), "FORMAT", "text (default) or json.", List.of("text", "json")))
                .option("--sample", "-n", "N", "How many findings to show. Default: 10; 0 for none.")
                .option("--seed", "N", "Which findings to show: the same number shows the same. Default: 1.");
        return LintOptions.addRunTo(FileOptions.addTo(syntax))
                .add(Syntax.COLOUR)
                .footer(FOOTER)
                .build();
    }

    @Override
    public ExitStatus run(Given given, Call call) throws UsageException, IOException, InterruptedException {
        if (given.arguments().isEmpty()) {
            throw new UsageException("RULE is missing; " + syntax().hint());
        }
        Given paths = given.behindFirst();
        ConfigFiles.Loaded loaded = LintOptions.configuration(paths, call, PackOption.desk(given, call));
        Desk desk = loaded.desk();
        String rule = new RuleChoice(desk.rules())
                .find("RULE", given.arguments().get(0))
                .id();
        return run(audit(rule, given), paths, loaded, call);
    }

    private static AuditSettings audit(String rule, Given given) throws UsageException {
        int samples = given.has("--sample") ? Arguments.count("--sample", given.text("--sample", "")) : DEFAULT_SAMPLES;
        int seed = given.has("--seed") ? Arguments.count("--seed", given.text("--seed", "")) : 1;
        return new AuditSettings(rule, samples, seed);
    }

    private static ExitStatus run(AuditSettings audit, Given given, ConfigFiles.Loaded loaded, Call call)
            throws UsageException, IOException, InterruptedException {
        Desk desk = loaded.desk();
        boolean json = Choice.of("--format", given.text("--format", "text"), List.of("text", "json"))
                .equals("json");
        RenderSettings look = desk.informed(Terminal.settings(given, call));
        if (!loaded.problems().isEmpty()) {
            new Problems(call).show(loaded.problems(), desk, given.text(Syntax.COLOUR.name(), "auto"));
            return ExitStatus.USAGE;
        }
        LintSettings settings = LintOptions.settings(given, call, desk, loaded);
        AuditResult result = run(audit, settings, desk, call);
        if (!result.problems().isEmpty()) {
            new Problems(call).tell(result.problems());
            return ExitStatus.USAGE;
        }
        call.show(writer -> {
            if (json) {
                desk.writeAuditAsJson(result.audit(), writer);
            } else {
                desk.writeAudit(result.audit(), writer, look);
            }
        });
        for (RuleFailure failure : result.failures()) {
            call.complain(failure.rule() + " broke on " + failure.path() + ": " + failure.what());
        }
        return result.failures().isEmpty() ? ExitStatus.CLEAN : ExitStatus.BROKEN;
    }

    private static AuditResult run(AuditSettings audit, LintSettings settings, Desk desk, Call call)
            throws InterruptedException {
        ProgressLine progress = ProgressLine.of(call, true);
        try (Interruption watch = Interruption.watch(call, progress)) {
            return desk.audit(audit, settings, progress);
        } finally {
            progress.end();
        }
    }
}
