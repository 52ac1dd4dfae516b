package org.copydesk.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A file to lint.
 *
 * @param name relative to the working folder where it is inside of it, with {@code /}
 * @param sitePath relative to the configuration's folder, with {@code /}: what globs are matched with
 * @param size in bytes
 * @param modified when it was changed, in nanoseconds since 1970; 0 if nobody asked
 * @param content what is linted: as a rule what stands on the disk
 */
record SourceFile(Path path, String name, String sitePath, long size, long modified, Content content)
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
    SourceFile(Path path, String name, String sitePath, long size, long modified) {
        this(path, name, sitePath, size, modified, () -> Files.readAllBytes(path));
    }

    /** True if it still has the size and date with which it was found. */
    boolean isUnchanged() throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        return now.size() == size && now.lastModifiedTime().to(TimeUnit.NANOSECONDS) == modified;
    }

    @Override
    public int compareTo(SourceFile other) {
        return name.compareTo(other.name);
    }
}
