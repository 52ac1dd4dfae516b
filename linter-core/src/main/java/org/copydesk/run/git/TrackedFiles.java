package org.copydesk.run.git;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Files of a work tree by their paths from some folder of it, and the folders that they lie in. */
public final class TrackedFiles {

    /** Stands in a name that this process cannot decode. Such a name can't be compared; better it is linted than missed. */
    private static final char UNKNOWN = '\uFFFD';

    private final Set<String> files = new LinkedHashSet<>();
    private final Set<String> folders = new LinkedHashSet<>();

    private TrackedFiles() {}

    static TrackedFiles of(List<String> paths) {
        TrackedFiles tracked = new TrackedFiles();
        for (String path : paths) {
            // A repository within this one is named with a slash, and is a folder to walk into.
            String name = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
            tracked.files.add(name);
            int slash = name.lastIndexOf('/');
            while (slash > 0 && tracked.folders.add(name.substring(0, slash))) {
                slash = name.lastIndexOf('/', slash - 1);
            }
        }
        return tracked;
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** True if a file, or a repository within this one, is among them. */
    public boolean has(String path) {
        return files.contains(path) || path.indexOf(UNKNOWN) >= 0;
    }

    /** True if any of them lies below a folder. */
    public boolean hasBelow(String path) {
        return folders.contains(path) || has(path);
    }
}
