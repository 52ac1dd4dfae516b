package org.copydesk.run;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.copydesk.archive.ArchiveDesk;
import org.copydesk.archive.MemoryFacts;
import org.copydesk.baseline.Baseline;
import org.copydesk.baseline.BaselineMatch;
import org.copydesk.baseline.KnownFinding;
import org.copydesk.engine.Catalogue;
import org.copydesk.engine.Linter;
import org.copydesk.engine.SiteSuppressions;

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
            list = new FileWalk(settings, formats).find(settings.paths());
        }
        if (!list.problems().isEmpty()) {
            return new Finished(LintResult.wrong(list.problems()), Optional.empty());
        }
        LocalDate today = settings.today().orElseGet(LintRun::clock);
        Linter linter = new Linter(catalogue, settings.plan(), settings.suppressionRules(today), timings);
        Results results = new Results();
        read(list, settings, linter, results, progress);
        SiteSuppressions suppressions =
                new SiteSuppressions(linter, settings.suppressions().entries());
        Standings standings = results.standings(suppressions, settings.coversRoot());
        if (file.isEmpty()) {
            return new Finished(
                    new LintResult(results.report(standings), List.of(), Optional.empty()), Optional.empty());
        }
        BaselineScope scope = new BaselineScope(file.get(), settings, catalogue, linter, results.paths(), today);
        List<KnownFinding> open = standings.open(name -> file.get().pathOf(settings.folder(), name));
        BaselineMatch match = BaselineMatch.of(baseline, open, scope);
        standings.setApart(match::isKnown);
        return new Finished(
                new LintResult(
                        results.report(standings), List.of(), Optional.of(state(file.get(), match, open.size()))),
                Optional.of(match));
    }

    private void read(FileList list, LintSettings settings, Linter linter, Results results, Progress progress)
            throws InterruptedException {
        Timings timings = settings.timings();
        ArchiveDesk archive = new ArchiveDesk(new MemoryFacts());
        Crew crew = new Crew(settings.jobs());
        FileLint files = new FileLint(formats, linter, archive, results, crew, settings.largest(), timings);
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
        try (Timings.Lap comparing = timings.phase("compare articles")) {
            results.addArchive(archive.judge(), archive.failures());
        }
    }

    private static BaselineState state(BaselineFile file, BaselineMatch match, int findings) {
        int known = 0;
        int expired = 0;
        for (int i = 0; i < findings; i++) {
            known += match.isKnown(i) ? 1 : 0;
            expired += match.isExpired(i) ? 1 : 0;
        }
        int stale = match.stale().stream().mapToInt(entry -> entry.count()).sum();
        return new BaselineState(file.shown(), known, expired, stale, findings - known - expired);
    }

    /** By the same clock everywhere, so that two machines that lint one commit agree. */
    private static LocalDate clock() {
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
