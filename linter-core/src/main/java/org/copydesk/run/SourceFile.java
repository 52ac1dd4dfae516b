package org.copydesk.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to lint.
 *
 * @param name relative to the working folder where it is inside of it, with {@code /}
 * @param sitePath relative to the configuration's folder, with {@code /}: what globs are matched with
 * @param size in bytes
 * @param content what is linted: as a rule what stands on the disk
 */
record SourceFile(Path path, String name, String sitePath, long size, Content content)
        implements Comparable<SourceFile> {

    /** Where the bytes of a file come from. */
    interface Content {
        byte[] read() throws IOException;
    }

    SourceFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sitePath, "sitePath");
        Objects.requireNonNull(content, "content");
    }

    /** A file as it stands on the disk. */
    SourceFile(Path path, String name, String sitePath, long size) {
        this(path, name, sitePath, size, () -> Files.readAllBytes(path));
    }

    @Override
    public int compareTo(SourceFile other) {
        return name.compareTo(other.name);
    }
}
