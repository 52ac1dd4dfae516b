package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.config.Configuration;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.render.Detail;
import org.copydesk.render.RenderSettings;
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
        return Syntax.of("lint", "[OPTION…] [PATH…]")
                .about(ABOUT)
                .add(ReportChoice.FORMAT)
                .add(ReportChoice.OUTPUT)
                .add(ReportChoice.REPORT)
                .option(
                        "--style",
                        "STYLE",
                        "How much the text says: compact, one line each; grouped by file (default); or" + " full.")
                .option("--config", "-c", "FILE", "Use this configuration instead of the nearest copydesk.yaml.")
                .option(
                        "--preset",
                        "NAME",
                        "Which rules are on: recommended, strict, preview, all or none. Default: the"
                                + " configuration's preset, else recommended.")
                .option("--rule", "-r", "ID,…", "Run only these rules.")
                .option("--category", "NAME,…", "Run only the rules of these categories.")
                .option(
                        "--fail-on",
                        "LEVEL",
                        "Exit with 1 from this level on: error (default), warning, info, or never.")
                .flag("--quiet", "-q", "Findings only: no summary, no hints, no progress.")
                .option("--jobs", "-j", "N", "Threads that lint at once. Default: one for each processor.")
                .option("--max-size", "SIZE", "Leave out files that are larger, and say so: 500k, 32m (default), 1g.")
                .option("--today", "DATE", "Judge what expires as on this day. Default: today, by UTC.")
                .option(
                        "--stdin-filename",
                        "NAME",
                        "What to call the standard input; its ending gives the format. Default:" + " stdin.md.")
                .add(Syntax.COLOUR)
                .footer(FOOTER)
                .build();
    }

    @Override
    public ExitStatus run(Given given, Call call) throws UsageException, IOException, InterruptedException {
        Desk desk = Desk.open();
        List<ReportTarget> reports = ReportChoice.of(given, call);
        RenderSettings look = desk.informed(look(given, call));
        ConfigFiles.Loaded loaded = configuration(given, call, desk);
        if (!loaded.problems().isEmpty()) {
            new Problems(call).show(loaded.problems(), desk, colour(given));
            return ExitStatus.USAGE;
        }
        Optional<Severity> level = level(given, loaded.configuration());
        LintResult result = lint(desk, settings(given, call, desk, loaded), !given.has("--quiet"), call);
        if (!result.problems().isEmpty()) {
            new Problems(call).tell(result.problems());
            return ExitStatus.USAGE;
        }
        call.show(writer -> desk.deliver(result.report(), reports, writer, look));
        return status(result.report(), level);
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

    private static ConfigFiles.Loaded configuration(Given given, Call call, Desk desk) throws UsageException {
        Path folder = call.surroundings().folder();
        String config = given.text("--config", "");
        if (!config.isEmpty()) {
            Path file = Arguments.path("--config", config);
            if (!Files.isRegularFile(folder.resolve(file))) {
                throw new UsageException("--config cannot be “" + config + "”; there is no such file");
            }
            return ConfigFiles.load(file, folder, desk.rules());
        }
        return ConfigFiles.nearest(Arguments.folderOf(call.surroundings(), given.arguments()), desk.rules());
    }

    private static LintSettings settings(Given given, Call call, Desk desk, ConfigFiles.Loaded loaded)
            throws UsageException, IOException {
        LintSettings settings = LintSettings.of(call.surroundings().folder(), Arguments.paths(given.arguments()))
                .withConfiguration(loaded.configuration(), loaded.root());
        settings = settings.withPlan(new RuleChoice(desk.rules())
                .apply(settings.plan(), given.text("--preset", ""), given.list("--rule"), given.list("--category")));
        if (given.has("--jobs")) {
            settings = settings.withJobs(Arguments.positive("--jobs", given.text("--jobs", "")));
        }
        if (given.has("--max-size")) {
            settings = settings.withLargest(largest(given));
        }
        if (given.has("--today")) {
            settings = settings.withToday(Arguments.day("--today", given.text("--today", "")));
        }
        return given.arguments().contains(Arguments.STANDARD_INPUT)
                ? settings.withStandardInput(
                        StandardInput.read(call.streams().in(), given.text("--stdin-filename", ""), largest(given)))
                : settings;
    }

    private static long largest(Given given) throws UsageException {
        return given.has("--max-size")
                ? ByteSize.parse("--max-size", given.text("--max-size", ""))
                : LintSettings.DEFAULT_LARGEST;
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
