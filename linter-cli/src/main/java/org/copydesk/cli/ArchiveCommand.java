package org.copydesk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.finding.RuleFailure;
import org.copydesk.render.Detail;
import org.copydesk.render.RenderSettings;
import org.copydesk.run.ArchiveTask;
import org.copydesk.run.ArchiveView;
import org.copydesk.run.ConfigFiles;
import org.copydesk.run.Desk;
import org.copydesk.run.LintSettings;

/** {@code copydesk archive}: what an archive looks like. */
final class ArchiveCommand implements Command {

    private static final int DEFAULT_TOP = 20;

    private static final String ABOUT = """
        Tells what an archive looks like, whatever rules are on. TASK is one of:
        stats - how many articles and words there are, by format, language, outlet and year;
        duplicates - articles that have one body, or nearly, one headline, description, address or biography;
        names - names that are spelt in several ways, with counts and places, and the names that most articles have;
        bylines - authors who are spelt in several ways, and all authors with their first and last article.
        PATH is as for copydesk lint. Suppressions and the baseline play no part.\
        """;

    private static final String FOOTER = """
        Examples:
          copydesk archive stats content/
          copydesk archive names content/ --top 50
          copydesk archive duplicates archive.jsonl.gz --format json

        Exit status: 0 done, whatever was found, 2 mistake in the call or configuration, 3 a rule or
        reader broke.
        """;

    @Override
    public Syntax syntax() {
        Syntax.Builder syntax = Syntax.of("archive", "TASK [OPTION…] [PATH…]")
                .about(ABOUT)
                .choices(tasks())
                .add(new Option(
                        List.of("--format", "-f"), "FORMAT", "text (default) or json.", List.of("text", "json")))
                .option(
                        "--top",
                        "-n",
                        "N",
                        "How many rows of each table to show. Default: 20; 0 for all. JSON has all.")
                .flag("--full", "-a", "Show all places of a row, not only the first three.");
        return LintOptions.addRunTo(FileOptions.addTo(syntax))
                .add(Syntax.COLOUR)
                .footer(FOOTER)
                .build();
    }

    private static List<String> tasks() {
        List<String> tasks = new ArrayList<>();
        for (ArchiveTask task : ArchiveTask.values()) {
            tasks.add(task.id());
        }
        return tasks;
    }

    @Override
    public ExitStatus run(Given given, Call call) throws UsageException, IOException, InterruptedException {
        if (given.arguments().isEmpty()) {
            throw new UsageException("TASK is missing: " + String.join(", ", tasks()) + "; " + syntax().hint());
        }
        String task = Choice.of("TASK", given.arguments().get(0), tasks());
        return run(ArchiveTask.valueOf(task.toUpperCase(Locale.ROOT)), given.behindFirst(), call);
    }

    private static ExitStatus run(ArchiveTask task, Given given, Call call)
            throws UsageException, IOException, InterruptedException {
        boolean json = Choice.of("--format", given.text("--format", "text"), List.of("text", "json"))
                .equals("json");
        int top = given.has("--top") ? Arguments.count("--top", given.text("--top", "")) : DEFAULT_TOP;
        RenderSettings look =
                Terminal.settings(given, call).withDetail(given.has("--full") ? Detail.FULL : Detail.GROUPED);
        ConfigFiles.Loaded loaded = LintOptions.configuration(given, call, PackOption.desk(given, call));
        Desk desk = loaded.desk();
        if (!loaded.problems().isEmpty()) {
            new Problems(call).show(loaded.problems(), desk, given.text(Syntax.COLOUR.name(), "auto"));
            return ExitStatus.USAGE;
        }
        ArchiveView view = view(task, LintOptions.settings(given, call, desk, loaded), desk, call);
        if (!view.problems().isEmpty()) {
            new Problems(call).tell(view.problems());
            return ExitStatus.USAGE;
        }
        call.show(writer -> {
            if (json) {
                desk.writeArchiveAsJson(view, writer);
            } else {
                desk.writeArchive(view, top, writer, look);
            }
        });
        for (RuleFailure failure : view.failures()) {
            call.complain(failure.rule() + " broke on " + failure.path() + ": " + failure.what());
        }
        return view.failures().isEmpty() ? ExitStatus.CLEAN : ExitStatus.BROKEN;
    }

    private static ArchiveView view(ArchiveTask task, LintSettings settings, Desk desk, Call call)
            throws InterruptedException {
        ProgressLine progress = ProgressLine.of(call, true);
        try (Interruption watch = Interruption.watch(call, progress)) {
            return desk.archive(task, settings, progress);
        } finally {
            progress.end();
        }
    }
}
