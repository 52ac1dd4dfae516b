package org.copydesk.run;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.config.ConfigModel;
import org.copydesk.config.ConfigReader;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.run.start.FirstConfiguration;
import org.copydesk.run.start.SiteFacts;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;

/** Makes the first configuration of a repository, and tries it there before it is written. */
final class FirstRun {

    private final Path folder;
    private final Formats formats;
    private final LintRun lint;
    private final ConfigModel model;

    FirstRun(Path folder, Formats formats, LintRun lint, ConfigModel model) {
        this.folder = folder.toAbsolutePath().normalize();
        this.formats = formats;
        this.lint = lint;
        this.model = model;
    }

    Proposal propose(Progress progress) throws InterruptedException {
        SiteFacts facts = new SiteSurvey(folder, formats).look();
        String text = FirstConfiguration.of(facts);
        Path file = folder.resolve(ConfigFiles.NAME);
        ConfigReader.Result read = ConfigReader.read(SourceText.of(new SourceId(ConfigFiles.NAME), text), model);
        if (!read.problems().isEmpty()) {
            throw new IllegalStateException(
                    "the proposal has a mistake: " + read.problems().get(0).text());
        }
        LintSettings settings = LintSettings.of(folder, List.of(Path.of("")))
                .withConfiguration(read.configuration(), folder)
                .withoutBaseline();
        Report report = lint.lint(settings, progress).report();
        int errors = report.count(Severity.ERROR);
        return new Proposal(file, text, facts, errors, report.open().size() - errors);
    }
}
