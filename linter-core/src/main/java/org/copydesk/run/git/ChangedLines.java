package org.copydesk.run.git;

import java.util.List;

/**
 * Lines of a file that are new or different.
 *
 * @param ranges first and last line, 1-based, both included
 * @param all true if every line is
 */
public record ChangedLines(List<Range> ranges, boolean all) {

    /** @param first 1-based; {@code last} is included */
    public record Range(int first, int last) {}

    private static final ChangedLines ALL = new ChangedLines(List.of(), true);

    public ChangedLines {
        ranges = List.copyOf(ranges);
    }

    static ChangedLines everyLine() {
        return ALL;
    }

    /** True if any line from the first to the last, both included, has changed. */
    public boolean touches(int first, int last) {
        return all || ranges.stream().anyMatch(range -> range.first() <= last && range.last() >= first);
    }
}
