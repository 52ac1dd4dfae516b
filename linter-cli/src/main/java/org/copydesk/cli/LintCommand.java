package org.copydesk.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.copydesk.config.Configuration;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.render.Detail;
import org.copydesk.render.RenderSettings;
import org.copydesk.run.BaselineState;
import org.copydesk.run.ConfigFiles;
import org.copydesk.run.Desk;
import org.copydesk.run.LintResult;
import org.copydesk.run.LintSettings;
import org.copydesk.run.ReportTarget;

/** {@code copydesk lint}: reads articles and reports what is wrong. */
final class LintCommand implements Command {

    private static final String ABOUT = """
        Reads articles and reports what must not be published. PATH is a file, a folder, or - for the standard input; \
        without one, the current folder is read.
        Folders are read with all that is in them, except for hidden files and what the configuration ignores. The \
        configuration is the nearest copydesk.yaml, upwards from the first path to the repository's root.\
        """;

    private static final String FOOTER = """
        Examples:
          copydesk lint content/ --fail-on warning
          copydesk lint --format json --output report.json
          copydesk lint --report text --report sarif=copydesk.sarif --report junit=copydesk.xml
          copydesk lint --rule headline-repeated,doubled-word draft.md
          pandoc story.docx -t markdown | copydesk lint - --stdin-filename story.md

        Exit status: 0 nothing at or over the level of --fail-on, 1 findings, 2 mistake in the call
        or configuration, 3 a rule or reader broke.
        """;

    @Override
    public Syntax syntax() {
        Syntax.Builder syntax = Syntax.of("lint", "[OPTION…] [PATH…]")
                .about(ABOUT)
                .add(ReportChoice.FORMAT)
                .add(ReportChoice.OUTPUT)
                .add(ReportChoice.REPORT)
                .option(
                        "--style",
                        "STYLE",
                        "How much the text says: compact, one line each; grouped by file (default); or full.");
        return LintOptions.addTo(syntax)
                .option(
                        "--fail-on",
                        "LEVEL",
                        "Exit with 1 from this level on: error (default), warning, info, or never.")
                .option(
                        "--baseline",
                        "FILE",
                        "Count only findings that this list does not know. Default: copydesk-baseline.json beside the"
                                + " configuration, if it is there.")
                .flag("--no-baseline", "All findings count, whatever list there is.")
                .flag("--show-baselined", "Show the findings that the list knows too; they still do not count.")
                .flag("--fail-on-stale", "Exit with 1 if the list holds findings that are no longer there.")
                .flag("--quiet", "-q", "Findings only: no summary, no hints, no progress.")
                .option(
                        "--stdin-filename",
                        "NAME",
                        "What to call the standard input; its ending gives the format. Default: stdin.md.")
                .add(Syntax.COLOUR)
                .footer(FOOTER)
                .build();
    }

    @Override
    public ExitStatus run(Given given, Call call) throws UsageException, IOException, InterruptedException {
        Desk desk = Desk.open();
        List<ReportTarget> reports = ReportChoice.of(given, call);
        RenderSettings look = desk.informed(look(given, call));
        ConfigFiles.Loaded loaded = LintOptions.configuration(given, call, desk);
        if (!loaded.problems().isEmpty()) {
            new Problems(call).show(loaded.problems(), desk, colour(given));
            return ExitStatus.USAGE;
        }
        Optional<Severity> level = level(given, loaded.configuration());
        LintResult result = lint(desk, LintOptions.settings(given, call, desk, loaded), !given.has("--quiet"), call);
        if (!result.problems().isEmpty()) {
            new Problems(call).tell(result.problems());
            return ExitStatus.USAGE;
        }
        Report report = given.has("--show-baselined") ? result.report().showingKnown() : result.report();
        call.show(writer -> desk.deliver(report, reports, writer, look));
        boolean stale = tellStale(result, given, call) && given.has("--fail-on-stale");
        ExitStatus status = status(report, level);
        return status == ExitStatus.CLEAN && stale ? ExitStatus.FINDINGS : status;
    }

    private static RenderSettings look(Given given, Call call) throws UsageException {
        return Terminal.of(call.surroundings(), colour(given), true)
                .settings(Version.current())
                .withDetail(Detail.of(Choice.of("--style", given.text("--style", "grouped"), Detail.ids()))
                        .orElseThrow())
                .withSummary(!given.has("--quiet"));
    }

    private static LintResult lint(Desk desk, LintSettings settings, boolean progressing, Call call)
            throws InterruptedException {
        ProgressLine progress = ProgressLine.of(call, progressing);
        try {
            return desk.lint(settings, progress);
        } finally {
            progress.end();
        }
    }

    /** Says that the baseline holds what is no longer there; true if it does. */
    private static boolean tellStale(LintResult result, Given given, Call call) {
        Optional<BaselineState> baseline = result.baseline();
        boolean stale = baseline.isPresent() && baseline.get().stale() > 0;
        if (stale && (!given.has("--quiet") || given.has("--fail-on-stale"))) {
            int count = baseline.get().stale();
            call.complain(count + (count == 1 ? " finding" : " findings") + " in "
                    + baseline.get().file()
                    + (count == 1 ? " is" : " are")
                    + " no longer there; copydesk baseline prune takes " + (count == 1 ? "it" : "them") + " out");
        }
        return stale;
    }

    /** The level that fails; empty for never. */
    private static Optional<Severity> level(Given given, Configuration configuration) throws UsageException {
        if (given.has("--fail-on")) {
            return Severity.of(
                    Choice.of("--fail-on", given.text("--fail-on", ""), List.of("error", "warning", "info", "never")));
        }
        return configuration.failOn().orElse(Optional.of(Severity.ERROR));
    }

    private static String colour(Given given) {
        return given.text(Syntax.COLOUR.name(), "auto");
    }

    private static ExitStatus status(Report report, Optional<Severity> level) {
        if (!report.failures().isEmpty()) {
            return ExitStatus.BROKEN;
        }
        return level.isPresent() && report.reaches(level.get()) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }
}
