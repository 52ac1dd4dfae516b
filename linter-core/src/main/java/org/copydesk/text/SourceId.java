package org.copydesk.text;

import java.util.Objects;

/**
 * Names a source as the user knows it: a path with {@code /} between its parts, relative to the working folder, or
 * {@code <stdin>}. It is a name only; whether such a file exists is not known here.
 */
public record SourceId(String path) implements Comparable<SourceId> {

    public SourceId {
        Objects.requireNonNull(path, "path");
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a source needs a name");
        }
    }

    /** The part of the path behind its last slash. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(SourceId other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
