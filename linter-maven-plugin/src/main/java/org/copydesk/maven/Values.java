package org.copydesk.maven;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.language.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * The values of parameters. Maven hands them over as text: its own conversion takes every word but {@code true} for false,
 * so that a slip of the pen would switch off a check without a word.
 */
final class Values {

    private static final int MOST_DIGITS = 9;

    private Values() {}

    /** A text, trimmed; empty if nothing was said. */
    static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** The texts of a list, trimmed, without empty ones. */
    static List<String> texts(@Nullable List<String> values) {
        List<String> texts = new ArrayList<>();
        for (String value : values == null ? List.<String>of() : values) {
            if (!text(value).isEmpty()) {
                texts.add(text(value));
            }
        }
        return texts;
    }

    /** One word out of a closed set. */
    static String word(String parameter, String value, List<String> known) throws ParameterException {
        if (known.contains(value)) {
            return value;
        }
        String hint = Nearest.to(value, known)
                .map(near -> "did you mean " + near + "?")
                .orElseGet(() -> "it can be " + String.join(", ", known));
        throw new ParameterException(parameter, "“" + value + "” is not known; " + hint);
    }

    static boolean flag(String parameter, @Nullable String value, boolean usual) throws ParameterException {
        String text = text(value);
        return text.isEmpty()
                ? usual
                : word(parameter, text, List.of("true", "false")).equals("true");
    }

    /** A number, 0 or more. */
    static int count(String parameter, String value) throws ParameterException {
        boolean fits = value.length() <= MOST_DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!fits || value.isEmpty()) {
            throw new ParameterException(parameter, "“" + value + "” cannot be; it is a number, 0 or more");
        }
        return Integer.parseInt(value);
    }

    static LocalDate day(String parameter, String value) throws ParameterException {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException none) {
            throw new ParameterException(parameter, "“" + value + "” cannot be; a day is written as 2027-03-31");
        }
    }

    /** A path from a folder. A POM may be written on Windows and built elsewhere, so a backslash parts folders too. */
    static Path path(String parameter, Path folder, String value) throws ParameterException {
        try {
            Path asWritten = folder.resolve(value);
            boolean usual = value.indexOf('\\') < 0 || Files.exists(asWritten);
            return (usual ? asWritten : folder.resolve(slashes(value))).normalize();
        } catch (InvalidPathException strange) {
            throw new ParameterException(parameter, "“" + value + "” cannot be; that is no path");
        }
    }

    /**
     * Patterns of files. Maven parts a value from the command line at each comma, also at those between braces, which are
     * put together again.
     */
    static List<String> patterns(@Nullable List<String> values) {
        List<String> patterns = new ArrayList<>();
        String open = "";
        for (String value : texts(values)) {
            String joined = open.isEmpty() ? value : open + "," + value;
            boolean whole = joined.lastIndexOf('{') <= joined.lastIndexOf('}');
            if (whole) {
                patterns.add(withoutFirstSlash(slashes(joined)));
            }
            open = whole ? "" : joined;
        }
        if (!open.isEmpty()) {
            patterns.add(withoutFirstSlash(slashes(open)));
        }
        return patterns;
    }

    private static String slashes(String value) {
        return value.replace('\\', '/');
    }

    private static String withoutFirstSlash(String pattern) {
        return pattern.startsWith("/") ? pattern.substring(1) : pattern;
    }
}
