package org.copydesk.finding;

import java.util.Objects;

/**
 * A file, or articles of one, that were not linted.
 *
 * @param path the source's name
 * @param why the reason, in words that many omissions can share: {@code larger than 64 MB}
 * @param count how many articles of the file; 1 if it is the file
 */
public record Omission(String path, String why, int count) implements Comparable<Omission> {

    public Omission {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(why, "why");
    }

    /** One article or file. */
    public Omission(String path, String why) {
        this(path, why, 1);
    }

    @Override
    public int compareTo(Omission other) {
        int order = path.compareTo(other.path);
        if (order == 0) {
            order = why.compareTo(other.why);
        }
        return order != 0 ? order : Integer.compare(count, other.count);
    }
}
