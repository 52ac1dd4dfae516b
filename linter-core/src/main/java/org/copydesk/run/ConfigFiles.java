package org.copydesk.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.config.ConfigProblem;
import org.copydesk.config.Configuration;
import org.copydesk.finding.Location;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/** Finds and reads the configuration: {@value #NAME} in a folder or the nearest one above it, up to the repository's root. */
public final class ConfigFiles {

    /** What a configuration file is called. */
    public static final String NAME = "copydesk.yaml";

    private static final String REPOSITORY = ".git";

    private ConfigFiles() {}

    /**
     * A configuration and the folder that its globs start from.
     *
     * @param file where it stands; empty if there is none and defaults hold
     * @param desk with the rules that it brings along
     */
    public record Loaded(
            Configuration configuration, Path root, Optional<Path> file, List<ConfigProblem> problems, Desk desk) {

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
            if (Files.exists(at.resolve(REPOSITORY))) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The configuration that holds for a folder, called in messages as from there. */
    public static Loaded nearest(Path folder, Desk desk) {
        return nearest(folder, folder, desk);
    }

    /**
     * The configuration that holds for a folder. It must lie within the repository itself: a link that leads out is a
     * mistake.
     *
     * @param workingFolder for the file's name in messages
     */
    public static Loaded nearest(Path folder, Path workingFolder, Desk desk) {
        Optional<Path> file = find(folder);
        if (file.isEmpty()) {
            return new Loaded(
                    Configuration.standard(), folder.toAbsolutePath().normalize(), Optional.empty(), List.of(), desk);
        }
        return leadsOut(file.get())
                ? broken(file.get(), workingFolder, ConfigLoader.outside("this link"), desk)
                : load(file.get(), workingFolder, desk);
    }

    private static boolean leadsOut(Path file) {
        try {
            return Files.isSymbolicLink(file)
                    && !file.toRealPath().startsWith(repository(file).toRealPath());
        } catch (IOException unreadable) {
            return true;
        }
    }

    /**
     * The configuration of a file, wherever it lies. If it brings rules along, it is read once more when these are known.
     *
     * @param folder the working folder, for the file's name in messages
     */
    public static Loaded load(Path file, Path folder, Desk desk) {
        Path full = folder.resolve(file).toAbsolutePath().normalize();
        Path base = folder.toAbsolutePath().normalize();
        ConfigLoader loader = loader(full, base, desk);
        if (loader.packs().isEmpty()) {
            return loaded(full, loader, desk);
        }
        Desk.Opening opening = desk.withPacks(loader.packs(), base);
        return opening.problems().isEmpty()
                ? loaded(full, loader(full, base, opening.desk()), opening.desk())
                : loaded(full, loader, opening.problems(), opening.desk());
    }

    private static ConfigLoader loader(Path file, Path folder, Desk desk) {
        ConfigLoader loader = new ConfigLoader(desk.configModel(), folder, repository(file));
        loader.load(file, start(file, folder));
        return loader;
    }

    private static Loaded loaded(Path file, ConfigLoader loader, Desk desk) {
        return loaded(file, loader, loader.problems(), desk);
    }

    private static Loaded loaded(Path file, ConfigLoader loader, List<ConfigProblem> problems, Desk desk) {
        return new Loaded(Configuration.of(loader.layers()), parent(file), Optional.of(file), problems, desk);
    }

    /** The repository that a file lies in, else its folder. */
    private static Path repository(Path file) {
        for (Path at = parent(file); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(REPOSITORY))) {
                return at;
            }
        }
        return parent(file);
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    private static Loaded broken(Path file, Path folder, String message, Desk desk) {
        ConfigProblem problem =
                new ConfigProblem(start(file, folder.toAbsolutePath().normalize()), message);
        return new Loaded(Configuration.standard(), parent(file), Optional.of(file), List.of(problem), desk);
    }

    private static Location start(Path file, Path folder) {
        return Location.of(SourceText.of(new SourceId(SiteFiles.relative(folder, file)), ""), Span.at(0));
    }
}
