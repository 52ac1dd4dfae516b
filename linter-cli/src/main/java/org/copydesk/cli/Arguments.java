package org.copydesk.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.config.Glob;

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

    /** The paths to lint, without patterns: the current folder if nothing is given. */
    static List<Path> paths(List<String> values, Path folder) throws UsageException {
        List<Path> paths = new ArrayList<>();
        for (String value : values) {
            if (!value.equals(STANDARD_INPUT) && !FileOptions.isGlob(value, folder)) {
                paths.add(path("PATH", value));
            }
        }
        if (values.isEmpty()) {
            paths.add(Path.of(""));
        }
        return paths;
    }

    /**
     * The folders from which the configuration is looked for: those of the paths, or the working folder.
     *
     * @param piped the name of what is piped in; empty if nothing is, or it has none
     */
    static List<Path> foldersOf(Surroundings surroundings, List<String> values, String piped) throws UsageException {
        List<Path> starts = new ArrayList<>(paths(values, surroundings.folder()));
        for (String value : values) {
            if (FileOptions.isGlob(value, surroundings.folder())) {
                starts.add(path("PATH", Glob.literalFolder(value)));
            }
        }
        if (!piped.isEmpty()) {
            starts.add(path("--stdin-filename", piped));
        }
        List<Path> folders = new ArrayList<>();
        for (Path path : starts) {
            Path full = surroundings.folder().resolve(path).toAbsolutePath().normalize();
            Path folder = Files.isDirectory(full) ? full : full.getParent();
            folders.add(folder == null ? surroundings.folder() : folder);
        }
        return folders.isEmpty() ? List.of(surroundings.folder()) : folders;
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
