package org.copydesk.run.git;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What has changed in a work tree.
 *
 * @param files by path from the work tree's top, with {@code /}; none that is deleted
 * @param lines changed lines of those files; a file that is only renamed has none
 * @param indexed files whose staged text is not the one on the disk
 */
public record Changes(SortedSet<String> files, SortedMap<String, ChangedLines> lines, SortedSet<String> indexed) {

    private static final ChangedLines NONE = new ChangedLines(List.of(), false);

    public Changes {
        files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        indexed = Collections.unmodifiableSortedSet(new TreeSet<>(indexed));
    }

    /** The changed lines of a file. */
    public ChangedLines linesOf(String file) {
        return lines.getOrDefault(file, NONE);
    }
}
