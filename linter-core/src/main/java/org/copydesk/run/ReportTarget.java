package org.copydesk.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * One report that is wanted: in which format, and where it goes.
 *
 * @param format one of {@link ReportFormats#names()}
 * @param file absolute; empty for the standard output
 */
public record ReportTarget(String format, Optional<Path> file) {

    public ReportTarget {
        if (!ReportFormats.names().contains(format)) {
            throw new IllegalArgumentException("no format of reports: " + format);
        }
        Objects.requireNonNull(file, "file");
    }

    /** A report on the standard output. */
    public static ReportTarget standardOutput(String format) {
        return new ReportTarget(format, Optional.empty());
    }

    /** A report in a file. */
    public static ReportTarget file(String format, Path file) {
        return new ReportTarget(format, Optional.of(file.toAbsolutePath().normalize()));
    }

    /** Why the file cannot be written, as far as it can be known before; empty if nothing speaks against it. */
    public Optional<String> obstacle() {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Path parent = file.get().getParent();
        if (parent == null || Files.isDirectory(file.get())) {
            return Optional.of("that is a folder");
        }
        return Files.isDirectory(parent) ? Optional.empty() : Optional.of("there is no such folder");
    }
}
