package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.config.LintPlan;
import org.copydesk.config.Preset;
import org.copydesk.render.Detail;
import org.copydesk.render.RenderSettings;
import org.copydesk.run.ConfigFiles;
import org.copydesk.run.Desk;
import org.copydesk.run.Ledger;
import org.copydesk.run.LintResult;
import org.copydesk.run.LintSettings;
import org.copydesk.run.UsageProblem;

/** {@code copydesk inspect}: an article as Copydesk sees it. */
final class InspectCommand implements Command {

    private static final String COVERAGE = "--coverage";

    @Override
    public Syntax syntax() {
        return Syntax.of("inspect", "[OPTION…] FILE…")
                .about("Shows articles as Copydesk sees them: fields, blocks with their roles and why, and what was"
                        + " not read.\nWith --coverage it takes folders too, and tells for each file what was read as"
                        + " which field or text, what was not read, and why.")
                .add(Listing.FORMAT)
                .flag(COVERAGE, "Show what is covered of each file or folder, not its text.")
                .flag("--full", "-a", "Show whole texts, not only their beginnings.")
                .add(LintOptions.CONFIG)
                .add(Syntax.COLOUR)
                .build();
    }

    @Override
    public ExitStatus run(Given given, Call call) throws UsageException, IOException, InterruptedException {
        if (given.arguments().isEmpty()) {
            throw new UsageException("FILE is missing; " + syntax().hint());
        }
        RenderSettings look =
                Terminal.settings(given, call).withDetail(given.has("--full") ? Detail.FULL : Detail.GROUPED);
        Path folder = call.surroundings().folder();
        List<Path> paths =
                Arguments.paths(given.arguments(), call.surroundings().folder());
        if (given.has(COVERAGE)) {
            return coverage(given, call, paths, look);
        }
        ConfigFiles.Loaded loaded = LintOptions.configuration(given, call, Desk.open());
        Desk desk = loaded.desk();
        if (!loaded.problems().isEmpty()) {
            new Problems(call).show(loaded.problems(), desk, given.text(Syntax.COLOUR.name(), "auto"));
            return ExitStatus.USAGE;
        }
        List<UsageProblem> problems = new ArrayList<>();
        boolean json = Listing.isJson(given);
        call.show(writer -> problems.addAll(
                json
                        ? desk.inspectAsJson(folder, paths, loaded, writer)
                        : desk.inspect(folder, paths, loaded, writer, look)));
        new Problems(call).tell(problems);
        return problems.isEmpty() ? ExitStatus.CLEAN : ExitStatus.USAGE;
    }

    /** A run by no rules, of which only the account is shown. */
    private static ExitStatus coverage(Given given, Call call, List<Path> paths, RenderSettings look)
            throws UsageException, IOException, InterruptedException {
        ConfigFiles.Loaded loaded = LintOptions.configuration(given, call, Desk.open());
        Desk desk = loaded.desk();
        if (!loaded.problems().isEmpty()) {
            new Problems(call).show(loaded.problems(), desk, given.text(Syntax.COLOUR.name(), "auto"));
            return ExitStatus.USAGE;
        }
        Ledger ledger = Ledger.on();
        LintSettings settings = LintSettings.of(call.surroundings().folder(), paths)
                .withConfiguration(loaded.configuration(), loaded.root())
                .withPlan(LintPlan.standard().withPreset(Preset.NONE))
                .withoutBaseline()
                .withLedger(ledger);
        LintResult result = desk.lint(settings, ProgressLine.of(call, false));
        new Problems(call).tell(result.problems());
        if (!result.problems().isEmpty()) {
            return ExitStatus.USAGE;
        }
        boolean json = Listing.isJson(given);
        call.show(writer -> {
            if (json) {
                desk.writeLedgerAsJson(ledger, writer);
            } else {
                desk.writeLedger(ledger, writer, look);
            }
        });
        return ExitStatus.CLEAN;
    }
}
