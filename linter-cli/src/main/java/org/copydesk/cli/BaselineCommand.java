package org.copydesk.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.run.BaselineNote;
import org.copydesk.run.BaselineResult;
import org.copydesk.run.BaselineTask;
import org.copydesk.run.BurnDown;
import org.copydesk.run.ConfigFiles;
import org.copydesk.run.Desk;
import org.copydesk.run.LintSettings;

/** {@code copydesk baseline}: keeps the list of findings that are known and do not count. */
final class BaselineCommand implements Command {

    private static final List<String> TASKS = List.of("create", "update", "show", "prune");

    private static final String ABOUT = """
        Keeps a list of findings that are known, so that only new ones count. TASK is one of:
        create - make the list of all that is found now;
        update - take out what is mended, and put in what is new;
        prune - take out what is mended;
        show - say how much of it is mended, rule by rule.
        An entry holds a finding by its rule, its words and what stands beside them, not by its line. It survives edits \
        elsewhere and renamed files. The list is copydesk-baseline.json beside the configuration, or in the working \
        folder where there is none, and copydesk lint heeds it when it is there.\
        """;

    private static final String FOOTER = """
        Examples:
          copydesk baseline create --reason "before we began" --owner "copy desk"
          copydesk baseline show
          copydesk baseline prune content/news

        Exit status: 0 done, 2 mistake in the call, the configuration or the list, 3 a rule or
        reader broke; then the list is left as it was.
        """;

    @Override
    public Syntax syntax() {
        Syntax.Builder syntax = Syntax.of("baseline", "TASK [OPTION…] [PATH…]")
                .about(ABOUT)
                .choices(TASKS)
                .option("--baseline", "FILE", "The list. Default: copydesk-baseline.json.")
                .option("--reason", "TEXT", "Note with new entries why they may stay.")
                .option("--owner", "NAME", "Note with new entries who is to mend them.")
                .option("--expires", "DATE", "Note with new entries the last day on which they may stay.");
        return LintOptions.addTo(syntax).add(Syntax.COLOUR).footer(FOOTER).build();
    }

    @Override
    public ExitStatus run(Given given, Call call) throws UsageException, IOException, InterruptedException {
        if (given.arguments().isEmpty()) {
            throw new UsageException("TASK is missing: " + String.join(", ", TASKS) + "; " + syntax().hint());
        }
        String task = Choice.of("TASK", given.arguments().get(0), TASKS);
        if (given.arguments().contains(Arguments.STANDARD_INPUT)) {
            throw new UsageException("what is piped in has no place in a baseline");
        }
        return run(BaselineTask.valueOf(task.toUpperCase(Locale.ROOT)), given.behindFirst(), call);
    }

    private static ExitStatus run(BaselineTask task, Given given, Call call)
            throws UsageException, IOException, InterruptedException {
        BaselineNote note = note(given);
        ConfigFiles.Loaded loaded = LintOptions.configuration(given, call, PackOption.desk(given, call));
        Desk desk = loaded.desk();
        if (!loaded.problems().isEmpty()) {
            new Problems(call).show(loaded.problems(), desk, given.text(Syntax.COLOUR.name(), "auto"));
            return ExitStatus.USAGE;
        }
        LintSettings settings = LintOptions.settings(given, call, desk, loaded);
        ProgressLine progress = ProgressLine.of(call, true);
        BaselineResult result;
        try {
            result = desk.baseline(task, note, settings, progress);
        } finally {
            progress.end();
        }
        return report(task, result, call);
    }

    private static ExitStatus report(BaselineTask task, BaselineResult result, Call call) throws IOException {
        if (!result.problems().isEmpty()) {
            new Problems(call).tell(result.problems());
            return ExitStatus.USAGE;
        }
        if (!result.report().failures().isEmpty()) {
            result.report()
                    .failures()
                    .forEach(failure ->
                            call.complain(failure.rule() + " broke on " + failure.path() + ": " + failure.what()));
            return ExitStatus.BROKEN;
        }
        if (task == BaselineTask.SHOW) {
            BurnDown burnDown = result.burnDown();
            call.show(burnDown::write);
        } else {
            call.streams().out().println(Complaint.visible(sentence(result)));
        }
        return ExitStatus.CLEAN;
    }

    private static String sentence(BaselineResult result) {
        String now = result.after() == 1 ? "1 finding" : result.after() + " findings";
        String change = result.before() == result.after() ? "" : " (before: " + result.before() + ")";
        return result.file() + ": " + now + change + ".";
    }

    private static BaselineNote note(Given given) throws UsageException {
        Optional<LocalDate> expires = given.has("--expires")
                ? Optional.of(Arguments.day("--expires", given.text("--expires", "")))
                : Optional.empty();
        return new BaselineNote(given.text("--reason", ""), given.text("--owner", ""), expires);
    }
}
