package org.copydesk.run;

import java.util.List;
import java.util.Optional;
import org.copydesk.archive.ArchiveDesk;
import org.copydesk.baseline.Baseline;
import org.copydesk.engine.Catalogue;
import org.copydesk.engine.Linter;
import org.copydesk.finding.Finding;

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
        Optional<BaselineFile> file = settings.baseline();
        if (file.isEmpty()) {
            return run(settings, Optional.empty(), Baseline.empty(), progress).result();
        }
        BaselineFile.Content content = file.get().read();
        return content.problem().isPresent()
                ? Finished.wrong(content.problem().get()).result()
                : run(settings, file, content.baseline(), progress).result();
    }

    /**
     * Lints.
     *
     * @param file the file of the baseline; empty if there is none
     */
    Finished run(LintSettings settings, Optional<BaselineFile> file, Baseline baseline, Progress progress)
            throws InterruptedException {
        Timings timings = settings.timings();
        FileList list;
        try (Timings.Lap finding = timings.phase("find files")) {
            list = new FileFinder(settings, formats).find();
        }
        list.notes().forEach(progress::note);
        if (!list.problems().isEmpty()) {
            return new Finished(LintResult.wrong(list.problems()), Optional.empty());
        }
        Linter linter = linter(settings);
        firstPath(list, settings).ifPresent(path -> HeadStart.give(linter, path));
        Results results = new Results(settings.census());
        read(list, settings, linter, results, progress);
        return new Verdict(catalogue, settings, linter, results)
                .on(file, baseline, settings.coversRoot())
                .at(list.places());
    }

    private static Optional<String> firstPath(FileList list, LintSettings settings) {
        Optional<String> piped = settings.standardInput().map(settings::sitePath);
        return piped.isPresent() || list.files().isEmpty()
                ? piped
                : Optional.of(list.files().get(0).sitePath());
    }

    /** The files that the settings name. */
    List<SourceFile> files(LintSettings settings) throws InterruptedException {
        return new FileFinder(settings, formats).find().files();
    }

    /** True if a file of that name says in which charset it is. */
    boolean declares(String name) {
        return Decoder.declares(
                formats.forName(name).orElseGet(formats::fallback).format());
    }

    /** Lints single files by the same settings. */
    FileLinter fileLinter(LintSettings settings) {
        return new FileLinter(catalogue, formats, settings, linter(settings));
    }

    private Linter linter(LintSettings settings) {
        return new Linter(
                catalogue,
                settings.plan().withAuthors(AuthorFiles.under(settings.root())),
                settings.suppressionRules(),
                settings.timings());
    }

    private void read(FileList list, LintSettings settings, Linter linter, Results results, Progress progress)
            throws InterruptedException {
        try (Comparison comparison = Comparison.of(list, settings, formats, linter, progress)) {
            read(list, settings, linter, comparison, results, progress);
        }
    }

    private void read(
            FileList list,
            LintSettings settings,
            Linter linter,
            Comparison comparison,
            Results results,
            Progress progress)
            throws InterruptedException {
        Timings timings = settings.timings();
        ArchiveDesk archive = new ArchiveDesk(settings.onlooker().over(comparison.facts()));
        Crew crew = new Crew(settings.jobs());
        Gathering gathering = new Gathering(archive, linter, timings);
        FileLint files = new FileLint(formats, linter, gathering, results, crew, settings);
        list.unreadable().forEach(files::reportUnreadable);
        settings.standardInput().ifPresent(piped -> files.lint(piped.name(), settings.sitePath(piped), piped.bytes()));
        try {
            for (SourceFile file : list.files()) {
                crew.give(() -> lint(file, files, progress));
            }
        } finally {
            crew.finish();
        }
        gathering.takeLone(comparison.isWithOthers() || settings.onlooker().seesFacts());
        try (Timings.Lap comparing = timings.phase("compare articles")) {
            List<Finding> findings = comparison.judge(archive);
            results.addArchive(findings, archive.failures());
            comparison.failures().forEach(results::addFailure);
        }
    }

    private static void lint(SourceFile file, FileLint lint, Progress progress) {
        try {
            lint.lint(file);
        } finally {
            progress.done(file.name(), file.size());
        }
    }
}
