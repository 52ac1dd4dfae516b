package org.copydesk.benchmarks.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.run.ConfigFiles;
import org.copydesk.run.Desk;
import org.copydesk.run.LintResult;
import org.copydesk.run.LintSettings;
import org.copydesk.run.Progress;

/** Lints an archive that the generator wrote, and says how much of what was planted was found. */
public final class ArchiveScore {

    private ArchiveScore() {}

    /** Takes the folder of the archive; {@code --list} shows what was missed and what was found besides. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length < 1) {
            out.println("usage: score DIR [--list]");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        ScoreTable table = new ScoreTable(truths(folder), findings(folder));
        out.print(table.summary());
        if (arguments.length > 1) {
            out.print(table.list());
        }
    }

    private static List<Truth> truths(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("truth.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Truth::of)
                .toList();
    }

    private static List<Finding> findings(Path folder) throws InterruptedException {
        Desk desk = Desk.open();
        Path archive = folder.resolve("archive");
        ConfigFiles.Loaded loaded = ConfigFiles.nearest(archive, folder, desk);
        LintSettings settings =
                LintSettings.of(folder, List.of(archive)).withConfiguration(loaded.configuration(), loaded.root());
        LintResult result = desk.lint(settings, Progress.NONE);
        result.report().failures().forEach(failure -> {
            throw new IllegalStateException(failure.toString());
        });
        return result.report().findings().stream().map(ReportedFinding::finding).toList();
    }
}
