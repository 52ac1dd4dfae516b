package org.copydesk.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.config.ConfigProblem;
import org.copydesk.config.ConfigReader;
import org.copydesk.config.Configuration;
import org.copydesk.finding.Location;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/** Finds and reads the configuration: {@value #NAME} in a folder or the nearest one above it, up to the repository's root. */
public final class ConfigFiles {

    /** What a configuration file is called. */
    public static final String NAME = "copydesk.yaml";

    private static final long LARGEST = 4L << 20;

    private ConfigFiles() {}

    /**
     * A configuration and the folder that its globs start from.
     *
     * @param file where it stands; empty if there is none and defaults hold
     */
    public record Loaded(Configuration configuration, Path root, Optional<Path> file, List<ConfigProblem> problems) {

        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    /** The configuration file that holds for a folder; empty if there is none. */
    public static Optional<Path> find(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path candidate = at.resolve(NAME);
            if (Files.isRegularFile(candidate)) {
                return Optional.of(candidate);
            }
            if (Files.exists(at.resolve(".git"))) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The configuration that holds for a folder, called in messages as from there. */
    public static Loaded nearest(Path folder, List<RuleInfo> known) {
        return nearest(folder, folder, known);
    }

    /**
     * The configuration that holds for a folder.
     *
     * @param workingFolder for the file's name in messages
     */
    public static Loaded nearest(Path folder, Path workingFolder, List<RuleInfo> known) {
        return find(folder)
                .map(file -> load(file, workingFolder, known))
                .orElseGet(() -> new Loaded(
                        Configuration.standard(), folder.toAbsolutePath().normalize(), Optional.empty(), List.of()));
    }

    /**
     * The configuration of a file.
     *
     * @param folder the working folder, for the file's name in messages
     */
    public static Loaded load(Path file, Path folder, List<RuleInfo> known) {
        Path full = folder.resolve(file).toAbsolutePath().normalize();
        Path base = folder.toAbsolutePath().normalize();
        Path shown = full.startsWith(base) ? base.relativize(full) : full;
        SourceId id =
                new SourceId(shown.toString().replace(shown.getFileSystem().getSeparator(), "/"));
        Path parent = full.getParent();
        Path root = parent == null ? base : parent;
        try {
            if (Files.size(full) > LARGEST) {
                return broken(id, root, full, "a configuration of more than 4 MiB is not read");
            }
            Optional<Decoded> text = Decoder.decode(Files.readAllBytes(full));
            if (text.isEmpty()) {
                return broken(id, root, full, "this is no text");
            }
            ConfigReader.Result result =
                    ConfigReader.read(SourceText.of(id, text.get().text()), known);
            return new Loaded(result.configuration(), root, Optional.of(full), result.problems());
        } catch (IOException unreadable) {
            return broken(id, root, full, FileProblems.describe(unreadable));
        }
    }

    private static Loaded broken(SourceId id, Path root, Path file, String message) {
        Location start = Location.of(SourceText.of(id, ""), Span.at(0));
        return new Loaded(
                Configuration.standard(), root, Optional.of(file), List.of(new ConfigProblem(start, message)));
    }
}
