package org.copydesk.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.copydesk.finding.Report;
import org.copydesk.render.Detail;
import org.copydesk.render.RenderSettings;
import org.copydesk.run.BaselineState;
import org.copydesk.run.ConfigFiles;
import org.copydesk.run.Desk;
import org.copydesk.run.FailLimits;
import org.copydesk.run.LintResult;
import org.copydesk.run.LintSettings;
import org.copydesk.run.ReportTarget;
import org.copydesk.run.Timings;

/** {@code copydesk lint}: reads articles and reports what is wrong. */
final class LintCommand implements Command {

    private static final String ABOUT = """
        Reads articles and reports what must not be published. PATH is a file, a folder, a pattern such as "news/**/*.md", \
        or - for the standard input; without one, the current folder is read.
        Folders are read with all that is in them, except for hidden files, what Git or a .copydeskignore ignores, and what \
        the configuration excludes. A file that is named outright is always read. The configuration is the nearest \
        copydesk.yaml, upwards from the paths to the repository's root.\
        """;

    private static final String FOOTER = """
        Examples:
          copydesk lint content/ --fail-on warning
          copydesk lint --format json --output report.json
          copydesk lint --report text --report sarif=copydesk.sarif --report junit=copydesk.xml
          copydesk lint --rule headline-repeated,doubled-word draft.md
          copydesk lint --since origin/main --changed-lines
          copydesk lint --staged content/
          git diff -z --name-only main | copydesk lint --files-from - -0
          copydesk lint --diff content/
          copydesk lint --fix content/
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
                .oneOf(
                        "--style",
                        "STYLE",
                        "How much the text says: compact, one line each; grouped by file (default); full; or"
                                + " statistics, which only counts.",
                        Detail.ids());
        return LedgerChoice.addTo(LintOptions.addTo(FileOptions.addTo(syntax)))
                .add(FailChoice.FAIL_ON)
                .add(FailChoice.MAX_WARNINGS)
                .option(
                        "--baseline",
                        "FILE",
                        "Count only findings that this list does not know. Default: copydesk-baseline.json beside the"
                                + " configuration, if it is there.")
                .flag("--no-baseline", "All findings count, whatever list there is.")
                .flag("--show-baselined", "Show the findings that the list knows too; they still do not count.")
                .flag("--fail-on-stale", "Exit with 1 if the list holds findings that are no longer there.")
                .flag("--fix", "Mend what can be mended safely, and report the rest.")
                .flag(
                        "--fix-suggested",
                        "Mend also what is only suggested: read the changes, for they may alter the sense.")
                .flag("--diff", "Change nothing: show as a patch what --fix would change.")
                .flag("--allow-dirty", "Let --fix change files of which Git does not have the present text.")
                .flag("--quiet", "-q", "Findings only: no summary, no hints, no progress.")
                .flag(
                        "--verbose",
                        "-v",
                        "Tell on the error stream which configuration holds, what was written, and how long it took.")
                .flag("--statistics", "Only count: how often each rule spoke, at which level.")
                .flag("--timing", "Tell on the error stream where the time went: by phase and by rule.")
                .option(
                        "--stdin-filename",
                        "NAME",
                        "What to call the standard input; its ending gives the format. Default: stdin.md.")
                .add(Syntax.COLOUR)
                .footer(FOOTER)
                .build();
    }

    /** True if a report is no text for people, who seldom want fingerprints. */
    private static boolean areNamed(List<ReportTarget> reports) {
        for (ReportTarget report : reports) {
            if (!report.format().equals("text")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public ExitStatus run(Given given, Call call) throws UsageException, IOException, InterruptedException {
        List<ReportTarget> reports = ReportChoice.of(given, call);
        Desk base = PackOption.deskForRun(areNamed(reports), given, call);
        RenderSettings bare = look(given, call);
        ConfigFiles.Loaded loaded = LintOptions.configuration(given, call, base);
        Desk desk = loaded.desk();
        RenderSettings look = desk.informed(bare);
        if (!loaded.problems().isEmpty()) {
            new Problems(call).show(loaded.problems(), desk, colour(given));
            return ExitStatus.USAGE;
        }
        FailLimits limits = FailChoice.of(given, loaded.configuration());
        Timings timings = given.has("--timing") ? Timings.on() : Timings.off();
        LedgerChoice ledger = LedgerChoice.of(given, call);
        LintSettings settings = LintOptions.settings(given, call, desk, loaded)
                .withTimings(timings)
                .withLedger(ledger.ledger());
        Account account = new Account(call, given.has("--verbose"));
        account.begin(loaded, settings, desk.rules());
        FixOptions fixing = FixOptions.of(given);
        if (fixing.isDiff()) {
            return fixing.diff(desk, settings, call);
        }
        LintResult result =
                fixing.isFix() ? fixing.fix(desk, settings, call) : lint(desk, settings, !given.has("--quiet"), call);
        if (!result.problems().isEmpty()) {
            new Problems(call).tell(result.problems());
            return ExitStatus.USAGE;
        }
        Report report = given.has("--show-baselined") ? result.report().showingKnown() : result.report();
        try (Timings.Lap writing = timings.phase("write reports")) {
            call.show(writer -> desk.deliver(report, reports, writer, look));
        }
        ledger.save(desk);
        account.delivered(reports);
        account.timings(timings, desk, look);
        limits.reason(report).ifPresent(call::complain);
        boolean stale = tellStale(result, given, call) && given.has("--fail-on-stale");
        boolean gaps = ledger.failsFor(report, call);
        ExitStatus status = status(report, limits);
        return status == ExitStatus.CLEAN && (stale || gaps) ? ExitStatus.FINDINGS : status;
    }

    private static RenderSettings look(Given given, Call call) throws UsageException {
        return Terminal.of(call.surroundings(), colour(given), true)
                .settings(Version.current())
                .withDetail(detail(given))
                .withSummary(!given.has("--quiet"));
    }

    private static Detail detail(Given given) throws UsageException {
        String style = Choice.of("--style", given.text("--style", "grouped"), Detail.ids());
        return given.has("--statistics") ? Detail.STATISTICS : Detail.of(style).orElseThrow();
    }

    private static LintResult lint(Desk desk, LintSettings settings, boolean progressing, Call call)
            throws InterruptedException {
        ProgressLine progress = ProgressLine.of(call, progressing);
        try (Interruption watch = Interruption.watch(call, progress)) {
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

    private static String colour(Given given) {
        return given.text(Syntax.COLOUR.name(), "auto");
    }

    private static ExitStatus status(Report report, FailLimits limits) {
        if (!report.failures().isEmpty()) {
            return ExitStatus.BROKEN;
        }
        return limits.areExceededBy(report) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }
}
