package org.copydesk.run;

import java.util.List;
import java.util.Optional;
import org.copydesk.archive.ArchiveDesk;
import org.copydesk.archive.MemoryFacts;
import org.copydesk.baseline.Baseline;
import org.copydesk.engine.Catalogue;
import org.copydesk.engine.Linter;
import org.copydesk.finding.Coverage;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;

/** Reads an archive and tells what it looks like. Suppressions and the baseline play no part. */
final class ArchiveRun {

    private final Catalogue catalogue;
    private final Formats formats;
    private final LintSettings settings;

    ArchiveRun(Catalogue catalogue, Formats formats, LintSettings settings) {
        this.catalogue = catalogue;
        this.formats = formats;
        this.settings = settings;
    }

    ArchiveView run(ArchiveTask task, Progress progress) throws InterruptedException {
        FileList list = new FileFinder(settings, formats).find();
        if (!list.problems().isEmpty()) {
            return new ArchiveView(task, List.of(), Coverage.complete(0, 0), List.of(), list.problems());
        }
        Tally tally = new Tally();
        SeenFacts facts = new SeenFacts(new MemoryFacts());
        ArchiveDesk archive = new ArchiveDesk(facts);
        LintSettings watched =
                settings.withPlan(settings.plan().only(task.rules())).withOnlooker(tally);
        Linter linter = new Linter(catalogue, watched.plan(), watched.suppressionRules(), watched.timings());
        Results results = new Results(watched.census());
        read(list, linter, archive, results, watched, progress);
        List<Finding> findings = archive.judge();
        results.addArchive(List.of(), archive.failures());
        Report report = new Verdict(catalogue, watched, linter, results)
                .on(Optional.empty(), Baseline.empty(), false)
                .result()
                .report();
        ArchiveTables tables = new ArchiveTables(tally, facts, findings);
        return new ArchiveView(task, tables.of(task), report.coverage(), report.failures(), List.of());
    }

    private void read(
            FileList list, Linter linter, ArchiveDesk archive, Results results, LintSettings watched, Progress progress)
            throws InterruptedException {
        Crew crew = new Crew(watched.jobs());
        FileLint files = new FileLint(formats, linter, archive, results, crew, watched);
        list.unreadable().forEach(files::reportUnreadable);
        watched.standardInput().ifPresent(piped -> files.lint(piped.name(), watched.sitePath(piped), piped.bytes()));
        progress.found(
                list.files().size(),
                list.files().stream().mapToLong(SourceFile::size).sum());
        try {
            for (SourceFile file : list.files()) {
                crew.give(() -> {
                    try {
                        files.lint(file);
                    } finally {
                        progress.done(file.name(), file.size());
                    }
                });
            }
        } finally {
            crew.finish();
        }
    }
}
