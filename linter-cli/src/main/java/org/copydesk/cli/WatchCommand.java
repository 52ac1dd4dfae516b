package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.render.Detail;
import org.copydesk.render.RenderSettings;
import org.copydesk.run.ConfigFiles;
import org.copydesk.run.Desk;
import org.copydesk.run.FileChoice;
import org.copydesk.run.FolderWatch;
import org.copydesk.run.LintResult;
import org.copydesk.run.LintSettings;
import org.copydesk.run.Progress;
import org.copydesk.run.ReportTarget;

/** {@code copydesk watch}: lints files again whenever they change. */
final class WatchCommand implements Command {

    private static final String ABOUT = """
        Lints everything once, and then each article as soon as it is saved, until it is stopped with Ctrl-C. Only what \
        has changed is read again; when the configuration changes, everything is. What compares articles with each other \
        sees only those of one round: copydesk lint sees all.
        PATH is a file or a folder; without one, the current folder is watched.\
        """;

    private static final String FOOTER = """
        Examples:
          copydesk watch content/
          copydesk watch draft.md --style full

        Exit status: 2 mistake in the call or configuration at the start, 3 files cannot be watched;
        otherwise as the system ends it.
        """;

    @Override
    public Syntax syntax() {
        Syntax.Builder syntax = Syntax.of("watch", "[OPTION…] [PATH…]")
                .about(ABOUT)
                .oneOf(
                        "--style",
                        "STYLE",
                        "How much the text says: compact, grouped (default) or full.",
                        List.of("compact", "grouped", "full"));
        return LintOptions.addTo(syntax).add(Syntax.COLOUR).footer(FOOTER).build();
    }

    @Override
    public ExitStatus run(Given given, Call call) throws UsageException, IOException, InterruptedException {
        if (given.arguments().contains(Arguments.STANDARD_INPUT)) {
            throw new UsageException("what is piped in cannot be watched");
        }
        for (Path path : Arguments.paths(given.arguments(), call.surroundings().folder())) {
            if (!Files.exists(call.surroundings().folder().resolve(path))) {
                throw new UsageException("there is no file or folder “" + path + "”");
            }
        }
        Round round = new Round(given, call);
        if (!round.load()) {
            return ExitStatus.USAGE;
        }
        try {
            while (true) {
                watch(round);
            }
        } catch (InterruptedException stopped) {
            return ExitStatus.CLEAN;
        }
    }

    /**
     * Lints everything and watches until the configuration changes, which may change what is to be watched. Whatever is
     * saved while everything is linted is seen: the watch is there first.
     */
    private static void watch(Round round) throws UsageException, IOException, InterruptedException {
        try (FolderWatch watch = round.desk.watch(round.settings)) {
            round.everything();
            while (true) {
                FolderWatch.Batch batch = watch.next();
                if (batch.lost() || batch.files().stream().anyMatch(FolderWatch::isConfiguration)) {
                    if (round.load()) {
                        return;
                    }
                } else {
                    round.files(batch.files());
                }
            }
        }
    }

    /** One look at what has changed. */
    private static final class Round {

        private final Given given;
        private final Call call;
        private final Desk base;
        private final RenderSettings bare;
        private Desk desk;
        private RenderSettings look;
        private LintSettings settings;

        Round(Given given, Call call) throws UsageException {
            this.given = given;
            this.call = call;
            this.base = PackOption.desk(given, call);
            this.desk = base;
            String style =
                    Choice.of("--style", given.text("--style", "grouped"), List.of("compact", "grouped", "full"));
            this.bare =
                    Terminal.settings(given, call).withDetail(Detail.of(style).orElseThrow());
            this.look = desk.informed(bare);
            this.settings = LintSettings.of(call.surroundings().folder(), List.of());
        }

        /** Reads the configuration; false if there are mistakes in it, which have been told. */
        boolean load() throws UsageException, IOException {
            ConfigFiles.Loaded loaded = LintOptions.configuration(given, call, base);
            desk = loaded.desk();
            look = desk.informed(bare);
            if (!loaded.problems().isEmpty()) {
                new Problems(call).show(loaded.problems(), desk, given.text(Syntax.COLOUR.name(), "auto"));
                return false;
            }
            settings = LintOptions.settings(given, call, desk, loaded);
            return true;
        }

        void everything() throws IOException, InterruptedException {
            ProgressLine progress = ProgressLine.of(call, true);
            LintResult result;
            try {
                result = desk.lint(settings, progress);
            } finally {
                progress.end();
            }
            show(result);
        }

        void files(List<Path> changed) throws IOException, InterruptedException {
            List<String> names = new ArrayList<>();
            for (Path file : changed) {
                if (Files.isRegularFile(file)) {
                    names.add(file.toString());
                }
            }
            if (!names.isEmpty()) {
                call.streams()
                        .out()
                        .println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + "  "
                                + (names.size() == 1 ? "1 file" : names.size() + " files") + " changed\n");
                show(desk.lint(settings.withChoice(new FileChoice.Listed(names)), Progress.NONE));
            }
        }

        private void show(LintResult result) throws IOException {
            if (!result.problems().isEmpty()) {
                new Problems(call).tell(result.problems());
                return;
            }
            call.show(writer -> {
                desk.deliver(result.report(), List.of(ReportTarget.standardOutput("text")), writer, look);
                writer.write("\n");
            });
            call.streams().out().flush();
        }
    }
}
