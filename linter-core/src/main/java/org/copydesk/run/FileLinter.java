package org.copydesk.run;

import java.util.Optional;
import org.copydesk.archive.ArchiveDesk;
import org.copydesk.archive.MemoryFacts;
import org.copydesk.baseline.Baseline;
import org.copydesk.engine.Catalogue;
import org.copydesk.engine.Linter;
import org.copydesk.finding.Report;

/** Lints texts of single files as if they stood on the disk, by all rules but those that compare articles. */
final class FileLinter implements AutoCloseable {

    private final Catalogue catalogue;
    private final Formats formats;
    private final LintSettings settings;
    private final Linter linter;
    private final Optional<BaselineFile> baselineFile;
    private final Baseline baseline;
    private final Crew nobody = new Crew(1);

    FileLinter(Catalogue catalogue, Formats formats, LintSettings settings, Linter linter) {
        this.catalogue = catalogue;
        this.formats = formats;
        this.settings = settings;
        this.linter = linter;
        this.baselineFile = settings.baseline();
        this.baseline = baselineFile
                .map(BaselineFile::read)
                .map(BaselineFile.Content::baseline)
                .orElse(Baseline.empty());
    }

    /**
     * Lints a file with another content.
     *
     * @param bytes empty if its encoding cannot write it
     */
    Report lint(SourceFile file, Optional<byte[]> bytes) {
        Results results = new Results(Census.off());
        Gathering gathering = new Gathering(new ArchiveDesk(new MemoryFacts()), linter, settings.timings());
        FileLint lint = new FileLint(formats, linter, gathering, results, nobody, settings);
        bytes.ifPresent(content -> lint.lint(file.name(), file.sitePath(), content));
        Verdict verdict = new Verdict(catalogue, settings, linter, results);
        return verdict.on(baselineFile, baseline, false).result().report();
    }

    @Override
    public void close() throws InterruptedException {
        nobody.finish();
    }
}
