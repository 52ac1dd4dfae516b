package org.copydesk.run;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.copydesk.archive.ArchiveDesk;
import org.copydesk.archive.MemoryFacts;
import org.copydesk.engine.Catalogue;
import org.copydesk.engine.Linter;
import org.copydesk.finding.Coverage;
import org.copydesk.finding.Report;

/** Lints files: finds them, reads them, runs the rules, and puts together what there is to say. */
public final class LintRun {

    private final Catalogue catalogue;
    private final Formats formats;

    public LintRun(Catalogue catalogue, Formats formats) {
        this.catalogue = catalogue;
        this.formats = formats;
    }

    /**
     * Lints what the settings name. One bad file never stops the run: it is a finding.
     *
     * @throws InterruptedException if the thread is interrupted while it waits for the others
     */
    public LintResult lint(LintSettings settings, Progress progress) throws InterruptedException {
        FileList list = new FileWalk(settings, formats).find(settings.paths());
        if (!list.problems().isEmpty()) {
            return new LintResult(new Report(List.of(), List.of(), Coverage.complete(0, 0)), list.problems());
        }
        Linter linter = new Linter(catalogue, settings.plan());
        ArchiveDesk archive = new ArchiveDesk(new MemoryFacts());
        Results results = new Results();
        FileLint files = new FileLint(formats, linter, archive, results, settings.largest());
        list.unreadable().forEach(files::reportUnreadable);
        settings.standardInput().ifPresent(piped -> files.lint(piped.name(), piped.name(), piped.bytes()));
        progress.found(list.files().size());
        lintAll(list.files(), files, settings.jobs(), progress);
        results.addArchive(archive.judge(), archive.failures());
        return new LintResult(results.report(), List.of());
    }

    private static void lintAll(List<SourceFile> files, FileLint lint, int jobs, Progress progress)
            throws InterruptedException {
        if (jobs == 1 || files.size() < 2) {
            for (SourceFile file : files) {
                lint.lint(file);
                progress.done(file.name(), file.size());
            }
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        Semaphore waiting = new Semaphore(jobs * 4);
        try {
            for (SourceFile file : files) {
                waiting.acquire();
                threads.execute(() -> {
                    try {
                        lint.lint(file);
                    } finally {
                        waiting.release();
                        progress.done(file.name(), file.size());
                    }
                });
            }
        } finally {
            threads.shutdown();
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }
    }
}
