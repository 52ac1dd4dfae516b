package org.copydesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.run.CacheFolder;
import org.copydesk.run.LintSettings;

/** The options by which a command is told what articles are compared with. */
final class ArchiveOptions {

    private static final String ARCHIVE = "--archive";
    private static final String NONE = "--no-archive";
    private static final String INDEX = "--index";
    private static final String NO_INDEX = "--no-index";
    private static final String MEMORY = "--archive-memory";

    /** Reading an archive of fewer bytes takes hardly longer than looking into an index. */
    private static final long WORTH_IT = 1 << 20;

    private ArchiveOptions() {}

    static Syntax.Builder addTo(Syntax.Builder syntax) {
        return syntax.option(
                        ARCHIVE,
                        "FOLDER",
                        "Compare the articles also with all others below this folder. Default with --since, --staged and"
                                + " --files-from: the paths of the run.")
                .flag(NONE, "Compare the articles of the run with each other only.")
                .option(
                        INDEX,
                        "FILE",
                        "Keep what is known of the archive in this file, so that the next run need not read it again."
                                + " Default: a file in the user's cache folder, for archives of more than 1 MiB.")
                .flag(NO_INDEX, "Read the whole archive each time.")
                .option(
                        MEMORY,
                        "SIZE",
                        "Memory for what is compared between articles: 64m, 1g. What does not fit goes to temporary"
                                + " files. Default: a quarter of the JVM's.");
    }

    /** Takes over what was said of the archive; the files must have been chosen before. */
    static LintSettings apply(LintSettings settings, Given given, Surroundings surroundings) throws UsageException {
        if (given.has(NONE) && given.has(ARCHIVE)) {
            throw new UsageException("--archive and --no-archive contradict each other; take one of them");
        }
        if (given.has(INDEX) && given.has(NO_INDEX)) {
            throw new UsageException("--index and --no-index contradict each other; take one of them");
        }
        LintSettings changed =
                given.has(MEMORY) ? settings.withFactMemory(ByteSize.parse(MEMORY, given.text(MEMORY, ""))) : settings;
        List<Path> folders = given.has(NONE) ? List.of() : folders(changed, given, surroundings.folder());
        if (folders.isEmpty()) {
            return changed;
        }
        changed = changed.withArchive(folders);
        if (given.has(NO_INDEX)) {
            return changed;
        }
        return given.has(INDEX)
                ? changed.withIndex(Arguments.path(INDEX, given.text(INDEX, "")), 0)
                : changed.withIndex(
                        new CacheFolder(surroundings.environment()).indexOf(folders, surroundings.folder()), WORTH_IT);
    }

    private static List<Path> folders(LintSettings settings, Given given, Path folder) throws UsageException {
        if (given.has(ARCHIVE)) {
            Path archive = Arguments.path(ARCHIVE, given.text(ARCHIVE, ""));
            if (!Files.isDirectory(folder.resolve(archive))) {
                throw new UsageException("--archive cannot be “" + archive + "”; there is no such folder");
            }
            return List.of(archive);
        }
        List<Path> folders = new ArrayList<>();
        if (settings.choosesFiles()) {
            for (Path path : settings.paths()) {
                if (Files.isDirectory(folder.resolve(path))) {
                    folders.add(path);
                }
            }
        }
        return folders;
    }
}
