package org.copydesk.run;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where this user keeps what can be made again: as the system has it, {@code XDG_CACHE_HOME} above all. */
public final class CacheFolder {

    private static final String OURS = "copydesk";

    private final Map<String, String> environment;

    /** @param environment the process's variables by name */
    public CacheFolder(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The folder, which may not be there yet. */
    public Path path() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        if (isAbsolute("XDG_CACHE_HOME")) {
            return Path.of(environment.getOrDefault("XDG_CACHE_HOME", "")).resolve(OURS);
        }
        if (system.startsWith("windows") && isAbsolute("LOCALAPPDATA")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", "")).resolve(OURS);
        }
        return home.resolve(system.startsWith("mac") ? "Library/Caches" : ".cache")
                .resolve(OURS);
    }

    private boolean isAbsolute(String variable) {
        try {
            return Path.of(environment.getOrDefault(variable, "")).isAbsolute();
        } catch (InvalidPathException strange) {
            return false;
        }
    }

    /**
     * The index of an archive. A working folder has one of its own, because names in reports begin there.
     *
     * @param folders of the archive
     */
    public Path indexOf(List<Path> folders, Path workingFolder) {
        StringBuilder all =
                new StringBuilder(workingFolder.toAbsolutePath().normalize().toString());
        folders.forEach(folder -> all.append('\n')
                .append(workingFolder.resolve(folder).toAbsolutePath().normalize()));
        return path().resolve("archive-" + ContentHash.of(all.toString()) + ".index");
    }
}
