package org.copydesk.finding;

import java.util.Comparator;
import java.util.Objects;

/**
 * A line of the ledger of what was covered: what a file holds of one kind, and what became of it.
 *
 * @param name what the file calls it, or why it was not read; numbers of list items are left out: {@code authors[].name}
 * @param meaning what it was read as; empty where it was not read
 * @param count how many there are in the file
 * @param units length of their text, in UTF-16 units
 * @param line of the first, 1-based
 */
public record LedgerEntry(Part part, String name, String meaning, int count, long units, int line)
        implements Comparable<LedgerEntry> {

    /** What became of it. */
    public enum Part {
        /** A field; its meaning is {@code other} if nobody knows it. */
        FIELD,
        /** A block of text in a role. */
        TEXT,
        /** Not read. */
        SKIPPED,
        /** It could not be read as it stands. */
        PROBLEM
    }

    private static final Comparator<LedgerEntry> ORDER = Comparator.comparing(LedgerEntry::part)
            .thenComparing(LedgerEntry::line)
            .thenComparing(LedgerEntry::name)
            .thenComparing(LedgerEntry::meaning);

    public LedgerEntry {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(meaning, "meaning");
    }

    /** One more of the same kind. */
    public LedgerEntry plus(LedgerEntry other) {
        return new LedgerEntry(
                part, name, meaning, count + other.count, units + other.units, Math.min(line, other.line));
    }

    @Override
    public int compareTo(LedgerEntry other) {
        return ORDER.compare(this, other);
    }
}
