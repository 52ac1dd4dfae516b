package org.copydesk.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Arguments as paths and numbers. */
final class Arguments {

    /** Stands for the standard input. */
    static final String STANDARD_INPUT = "-";

    private Arguments() {}

    static Path path(String what, String value) throws UsageException {
        try {
            return Path.of(value);
        } catch (InvalidPathException strange) {
            throw new UsageException(what + " cannot be “" + value + "”; that is no path");
        }
    }

    /** The paths to lint: the current folder if none is given. */
    static List<Path> paths(List<String> values) throws UsageException {
        List<Path> paths = new ArrayList<>();
        for (String value : values) {
            if (!value.equals(STANDARD_INPUT)) {
                paths.add(path("PATH", value));
            }
        }
        if (values.isEmpty()) {
            paths.add(Path.of(""));
        }
        return paths;
    }

    /** The folder from which the configuration is looked for: that of the first path, or the working folder. */
    static Path folderOf(Surroundings surroundings, List<String> values) throws UsageException {
        for (Path path : paths(values)) {
            Path full = surroundings.folder().resolve(path).toAbsolutePath().normalize();
            Path folder = Files.isDirectory(full) ? full : full.getParent();
            if (folder != null) {
                return folder;
            }
        }
        return surroundings.folder();
    }

    static LocalDate day(String option, String value) throws UsageException {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException none) {
            throw new UsageException(option + " cannot be “" + value + "”; a day is written as 2027-03-31");
        }
    }

    static int positive(String option, String value) throws UsageException {
        int number = number(value, 4);
        if (number < 1) {
            throw new UsageException(option + " cannot be “" + value + "”; it is a number from 1 to 9999");
        }
        return number;
    }

    static int count(String option, String value) throws UsageException {
        int number = number(value, 9);
        if (number < 0) {
            throw new UsageException(option + " cannot be “" + value + "”; it is a number, 0 or more");
        }
        return number;
    }

    /** -1 for what is no number of so many digits at most. */
    private static int number(String value, int digits) {
        boolean fits =
                !value.isEmpty() && value.length() <= digits && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return fits ? Integer.parseInt(value) : -1;
    }
}
