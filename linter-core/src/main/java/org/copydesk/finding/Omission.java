package org.copydesk.finding;

import java.util.Objects;

/**
 * A file, or an article of one, that was not linted.
 *
 * @param path the source's name
 * @param why the reason, in words that many omissions can share: {@code larger than 64 MB}
 */
public record Omission(String path, String why) implements Comparable<Omission> {

    public Omission {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(why, "why");
    }

    @Override
    public int compareTo(Omission other) {
        int order = path.compareTo(other.path);
        return order != 0 ? order : why.compareTo(other.why);
    }
}
