package org.copydesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.run.ReportFormats;
import org.copydesk.run.ReportTarget;

/** Which reports the command line wants, and where they go. */
final class ReportChoice {

    static final Option REPORT = new Option(
            List.of("--report"),
            "FORMAT[=FILE]",
            "Write a report in this format to a file, or to the standard output if FILE is - or left out. May be given"
                    + " several times, for several reports of one run.",
            ReportFormats.names());
    static final Option FORMAT = new Option(
            List.of("--format", "-f"),
            "FORMAT",
            "Short for --report: text for people (default); json and jsonl for programs; sarif for code scanning;"
                    + " github for annotations in a workflow; gitlab for code quality; html for a page; junit,"
                    + " checkstyle, rdjson and csv.",
            ReportFormats.names());
    static final Option OUTPUT = new Option(
            List.of("--output", "-o"),
            "FILE",
            "Where the report of --format goes. A file is replaced in one step, and only when the report is whole.");

    private static final String STANDARD_OUTPUT = "-";

    private final Path folder;
    private final List<ReportTarget> targets = new ArrayList<>();

    private ReportChoice(Path folder) {
        this.folder = folder;
    }

    /**
     * The reports that are wanted, at least one.
     *
     * @throws UsageException if there is no such format, if a file cannot be written, or if two reports go to one place
     */
    static List<ReportTarget> of(Given given, Call call) throws UsageException {
        ReportChoice choice = new ReportChoice(call.surroundings().folder());
        List<String> reports = given.texts(REPORT.name());
        if (reports.isEmpty() || given.has(FORMAT.name()) || given.has(OUTPUT.name())) {
            String file = given.text(OUTPUT.name(), STANDARD_OUTPUT);
            choice.add(FORMAT.name(), given.text(FORMAT.name(), "text"), OUTPUT.name(), file);
        }
        for (String report : reports) {
            int equals = report.indexOf('=');
            String format = equals < 0 ? report : report.substring(0, equals);
            String file = equals < 0 ? STANDARD_OUTPUT : report.substring(equals + 1);
            choice.add(REPORT.name(), format, REPORT.name(), file);
        }
        return choice.targets;
    }

    private void add(String formatOption, String format, String fileOption, String file) throws UsageException {
        String known = Choice.of(formatOption, format, ReportFormats.names());
        ReportTarget target = file.equals(STANDARD_OUTPUT)
                ? ReportTarget.standardOutput(known)
                : ReportTarget.file(known, folder.resolve(named(fileOption, file)));
        Optional<String> obstacle = target.obstacle();
        if (obstacle.isPresent()) {
            throw new UsageException(fileOption + " cannot be “" + file + "”; " + obstacle.get());
        }
        for (ReportTarget other : targets) {
            if (other.file().equals(target.file())) {
                throw new UsageException("two reports cannot go to "
                        + (target.file().isPresent() ? "“" + file + "”" : "the standard output")
                        + "; give one of them another file: --report " + known + "=FILE");
            }
        }
        targets.add(target);
    }

    private static Path named(String option, String file) throws UsageException {
        if (file.isEmpty()) {
            throw new UsageException(option + " needs the name of a file");
        }
        return Arguments.path(option, file);
    }
}
