package org.copydesk.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.copydesk.baseline.Baseline;
import org.copydesk.baseline.BaselineEntry;
import org.copydesk.baseline.BaselineMatch;
import org.copydesk.finding.Report;

/** Makes, changes and shows baselines; each time from what a run finds. */
final class BaselineRun {

    private final LintRun linter;
    private final LintSettings settings;
    private final BaselineFile file;

    BaselineRun(LintRun linter, LintSettings settings) {
        this.linter = linter;
        this.settings = settings;
        this.file = settings.baselineToWrite();
    }

    BaselineResult run(BaselineTask task, BaselineNote note, Progress progress)
            throws IOException, InterruptedException {
        if (task == BaselineTask.CREATE && file.exists()) {
            return wrong(new UsageProblem("there is a baseline “" + file.shown()
                    + "” already; copydesk baseline update brings it up to date"));
        }
        BaselineFile.Content content = task == BaselineTask.CREATE
                ? new BaselineFile.Content(Baseline.empty(), Optional.empty())
                : file.read();
        if (content.problem().isPresent()) {
            return wrong(content.problem().get());
        }
        Finished finished = linter.run(settings, Optional.of(file), content.baseline(), progress);
        Report report = finished.result().report();
        if (finished.match().isEmpty()) {
            return new BaselineResult(
                    finished.result().problems(), report, file.shown(), 0, 0, new BurnDown(List.of()));
        }
        return done(task, note, finished.match().get(), report);
    }

    private BaselineResult done(BaselineTask task, BaselineNote note, BaselineMatch match, Report report)
            throws IOException {
        Baseline before = match.baseline();
        Baseline after = switch (task) {
            case SHOW -> before;
            case PRUNE -> match.pruned();
            case CREATE, UPDATE -> match.updated(new BaselineEntry.Note(note.reason(), note.owner(), note.expires()));
        };
        // A rule that broke has found nothing, and its entries would be thrown away.
        boolean write = task != BaselineTask.SHOW && report.failures().isEmpty();
        if (write && !(after.equals(before) && file.exists())) {
            file.write(after);
        }
        return new BaselineResult(List.of(), report, file.shown(), before.size(), after.size(), BurnDown.of(match));
    }

    private BaselineResult wrong(UsageProblem problem) {
        return new BaselineResult(
                List.of(problem), LintResult.wrong(List.of()).report(), file.shown(), 0, 0, new BurnDown(List.of()));
    }
}
