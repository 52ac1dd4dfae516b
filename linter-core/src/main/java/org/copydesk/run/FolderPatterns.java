package org.copydesk.run;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.config.Glob;

/** Which files of one folder are linted, by patterns that begin at that folder. It has no say in files elsewhere. */
public final class FolderPatterns {

    private final Path folder;
    private final List<Glob> included;
    private final List<Glob> excluded;

    private FolderPatterns(Path folder, List<Glob> included, List<Glob> excluded) {
        this.folder = folder;
        this.included = included;
        this.excluded = excluded;
    }

    /**
     * The patterns of a folder.
     *
     * @param included what is linted; empty for all
     * @param excluded what is not linted; a folder that is excluded is excluded with all that lies in it
     */
    public static FolderPatterns of(Path folder, List<String> included, List<String> excluded) {
        return new FolderPatterns(
                folder.toAbsolutePath().normalize(),
                included.stream().map(Glob::of).toList(),
                excluded.stream().map(Glob::of).toList());
    }

    /** True for a file that is linted as far as these patterns go. */
    boolean take(Path file) {
        if (!file.startsWith(folder)) {
            return true;
        }
        String name = SiteFiles.relative(folder, file);
        return (included.isEmpty() || matches(included, name)) && !matches(excluded, name);
    }

    /** True for a folder in which nothing is linted. */
    boolean leaveOut(Path directory) {
        return directory.startsWith(folder) && matches(excluded, SiteFiles.relative(folder, directory));
    }

    private static boolean matches(List<Glob> globs, String name) {
        return globs.stream().anyMatch(glob -> glob.matchesBelow(name));
    }
}
