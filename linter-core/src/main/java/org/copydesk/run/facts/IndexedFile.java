package org.copydesk.run.facts;

import java.util.Objects;

/**
 * A file as an index knows it.
 *
 * @param name of the file in reports
 * @param size in bytes
 * @param modified when, in nanoseconds since 1970; 0 if that does not tell whether it is the same
 * @param hash of its content
 * @param setup of the rules that told its facts: their options, and what else they depend on
 */
public record IndexedFile(String name, long size, long modified, String hash, String setup) {

    public IndexedFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(setup, "setup");
    }

    /** The same file with another time of its last change; 0 if that does not tell whether it is the same. */
    public IndexedFile at(long other) {
        return new IndexedFile(name, size, other, hash, setup);
    }
}
