package org.copydesk.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.run.ReportFormats;
import org.copydesk.run.ReportTarget;
import org.jspecify.annotations.Nullable;

/** Which reports are wanted, and in which files. */
final class ReportFiles {

    private static final String PARAMETER = "reports";
    private static final String LIST = "reportList";

    private final Path target;
    private final List<ReportTarget> targets = new ArrayList<>();

    private ReportFiles(Path target) {
        this.target = target;
    }

    /**
     * The reports that are wanted.
     *
     * @param target the folder that files are named from
     * @param byFormat as the POM has them: file by format, null for the usual name
     * @param list as the command line has them, {@code format} or {@code format=file}; these alone hold if there are any
     */
    static List<ReportTarget> of(Path target, @Nullable Map<String, String> byFormat, List<String> list)
            throws ParameterException {
        ReportFiles files = new ReportFiles(target);
        for (String each : list) {
            int equals = each.indexOf('=');
            files.add(
                    LIST, equals < 0 ? each : each.substring(0, equals), equals < 0 ? "" : each.substring(equals + 1));
        }
        Map<String, String> inPom = list.isEmpty() && byFormat != null ? byFormat : new LinkedHashMap<>();
        for (Map.Entry<String, String> each : inPom.entrySet()) {
            files.add(PARAMETER, each.getKey(), Values.text(each.getValue()));
        }
        return files.targets;
    }

    private void add(String parameter, String format, String file) throws ParameterException {
        String known = Values.word(parameter, format.strip(), ReportFormats.names());
        String name = file.isBlank() ? usualName(known) : file.strip();
        ReportTarget report = ReportTarget.file(known, Values.path(parameter, target, name));
        for (ReportTarget other : targets) {
            if (other.file().equals(report.file())) {
                throw new ParameterException(parameter, "two reports cannot go to “" + name + "”");
            }
        }
        targets.add(report);
    }

    private static String usualName(String format) {
        return "copydesk"
                + switch (format) {
                    case "text" -> ".txt";
                    case "github" -> "-github.txt";
                    case "gitlab", "rdjson" -> "-" + format + ".json";
                    case "junit", "checkstyle" -> "-" + format + ".xml";
                    default -> "." + format;
                };
    }

    /** Makes the folders of the files. */
    static void makeFolders(List<ReportTarget> targets) throws IOException {
        for (ReportTarget each : targets) {
            Optional<Path> folder = each.file().map(Path::getParent);
            if (folder.isPresent()) {
                Files.createDirectories(folder.get());
            }
        }
    }
}
