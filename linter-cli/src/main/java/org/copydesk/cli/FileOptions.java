package org.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.config.Glob;
import org.copydesk.run.FileChoice;
import org.copydesk.run.LintSettings;

/** The options by which a command is told which of the files to lint. */
final class FileOptions {

    private static final String SINCE = "--since";
    private static final String STAGED = "--staged";
    private static final String LINES = "--changed-lines";
    private static final String LIST = "--files-from";
    private static final String ZEROS = "--null";
    private static final long LARGEST_LIST = 256L << 20;

    private FileOptions() {}

    static Syntax.Builder addTo(Syntax.Builder syntax) {
        return syntax.option(
                        SINCE,
                        "REF",
                        "Only files that differ from the commit at which this branch left REF, and files that Git does"
                                + " not track yet.")
                .flag(STAGED, "Only files that the next commit will change, as they will be committed.")
                .flag(LINES, "With --since or --staged: only findings that touch a changed line.")
                .option(
                        LIST,
                        "FILE",
                        "Only files that this list names, one on each line; - for the standard input. What is no article,"
                                + " or is gone, is passed over.")
                .flag(
                        ZEROS,
                        "-0",
                        "The names in the list end in zeros, not lines, as git diff -z and find -print0"
                                + " write them.");
    }

    /** Takes over what was said of files. */
    static LintSettings apply(LintSettings settings, Given given, Call call) throws UsageException, IOException {
        List<String> globs = new ArrayList<>();
        for (String argument : given.arguments()) {
            if (isGlob(argument, call.surroundings().folder())) {
                globs.add(argument);
            }
        }
        return settings.withGlobs(globs).withChoice(choice(given, call));
    }

    /** A path that is there is that path, whatever signs it is made of. */
    static boolean isGlob(String argument, Path folder) {
        try {
            return Glob.isPattern(argument) && !Files.exists(folder.resolve(argument));
        } catch (InvalidPathException strange) {
            return Glob.isPattern(argument);
        }
    }

    private static FileChoice choice(Given given, Call call) throws UsageException, IOException {
        int ways = 0;
        for (String way : List.of(SINCE, STAGED, LIST)) {
            ways += given.has(way) ? 1 : 0;
        }
        if (ways > 1) {
            throw new UsageException("--since, --staged and --files-from each choose the files; take one of them");
        }
        boolean lines = given.has(LINES);
        if (lines && !given.has(SINCE) && !given.has(STAGED)) {
            throw new UsageException(
                    "--changed-lines needs --since REF or --staged, or nothing tells what has changed");
        }
        if (given.has(ZEROS) && !given.has(LIST)) {
            throw new UsageException("-0 tells how the names in a list end; it needs --files-from FILE");
        }
        if (given.has(LIST)) {
            return new FileChoice.Listed(names(given, call));
        }
        if (given.has(STAGED)) {
            return new FileChoice.Staged(lines);
        }
        return given.has(SINCE) ? new FileChoice.Since(given.text(SINCE, ""), lines) : new FileChoice.All();
    }

    private static List<String> names(Given given, Call call) throws UsageException, IOException {
        String list = given.text(LIST, "");
        boolean piped = list.equals(Arguments.STANDARD_INPUT);
        if (piped && given.arguments().contains(Arguments.STANDARD_INPUT)) {
            throw new UsageException("the standard input cannot be both an article and the list of files");
        }
        return names(piped ? read(call.streams().in()) : read(list, call), given.has(ZEROS));
    }

    private static String read(String list, Call call) throws UsageException, IOException {
        Path file = call.surroundings().folder().resolve(Arguments.path(LIST, list));
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UsageException("--files-from cannot be “" + list + "”; there is no such file to read");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    private static String read(InputStream in) throws UsageException, IOException {
        byte[] bytes = in.readNBytes((int) LARGEST_LIST);
        if (bytes.length == LARGEST_LIST) {
            throw new UsageException("a list of files of more than 256 MiB is not read");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> names(String text, boolean zeros) {
        List<String> names = new ArrayList<>();
        for (String name : text.split(zeros ? "\0" : "\r?\n")) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }
}
