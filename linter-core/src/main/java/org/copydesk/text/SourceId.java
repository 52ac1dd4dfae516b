package org.copydesk.text;

import java.util.Objects;

/**
 * Names a source as the user knows it: a path with {@code /} between its parts, relative to the working folder, or
 * {@code <stdin>}. It is a name only; whether such a file exists is not known here.
 *
 * @param part name of the document in a file that holds many, as in an archive; empty for the file itself
 * @param number of the part in the order of reading
 */
public record SourceId(String path, String part, int number) implements Comparable<SourceId> {

    public SourceId {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(part, "part");
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a source needs a name");
        }
    }

    /** A file. */
    public SourceId(String path) {
        this(path, "", 0);
    }

    /** A document in this file. */
    public SourceId part(String name, int order) {
        return new SourceId(path, name, order);
    }

    /** The part of the path behind its last slash. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** By path, then by the order of the parts. */
    @Override
    public int compareTo(SourceId other) {
        if (this == other) {
            return 0;
        }
        int order = path.compareTo(other.path);
        if (order == 0) {
            order = Integer.compare(number, other.number);
        }
        return order != 0 ? order : part.compareTo(other.part);
    }

    @Override
    public String toString() {
        return part.isEmpty() ? path : path + "!" + part;
    }
}
