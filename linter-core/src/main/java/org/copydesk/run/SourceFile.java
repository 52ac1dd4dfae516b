package org.copydesk.run;

import java.nio.file.Path;

/**
 * A file to lint.
 *
 * @param name relative to the working folder where it is inside of it, with {@code /}
 * @param sitePath relative to the configuration's folder, with {@code /}: what globs are matched with
 * @param size in bytes
 */
record SourceFile(Path path, String name, String sitePath, long size) implements Comparable<SourceFile> {

    @Override
    public int compareTo(SourceFile other) {
        return name.compareTo(other.name);
    }
}
