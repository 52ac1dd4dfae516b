package org.copydesk.run;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.copydesk.archive.ArchiveDesk;
import org.copydesk.archive.MemoryFacts;
import org.copydesk.engine.Catalogue;
import org.copydesk.engine.Linter;
import org.copydesk.engine.SiteSuppressions;
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
        Linter linter = new Linter(catalogue, settings.plan(), settings.suppressionRules(today()));
        ArchiveDesk archive = new ArchiveDesk(new MemoryFacts());
        Results results = new Results();
        Crew crew = new Crew(settings.jobs());
        FileLint files = new FileLint(formats, linter, archive, results, crew, settings.largest());
        list.unreadable().forEach(files::reportUnreadable);
        settings.standardInput().ifPresent(piped -> files.lint(piped.name(), piped.name(), piped.bytes()));
        progress.found(list.files().size());
        try {
            for (SourceFile file : list.files()) {
                crew.give(() -> lint(file, files, progress));
            }
        } finally {
            crew.finish();
        }
        results.addArchive(archive.judge(), archive.failures());
        SiteSuppressions suppressions =
                new SiteSuppressions(linter, settings.suppressions().entries());
        return new LintResult(results.report(suppressions, settings.coversRoot()), List.of());
    }

    /** By the same clock everywhere, so that two machines that lint one commit agree. */
    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static void lint(SourceFile file, FileLint lint, Progress progress) {
        try {
            lint.lint(file);
        } finally {
            progress.done(file.name(), file.size());
        }
    }
}
