package org.copydesk.baseline;

/** What a run has looked at: of the rest it cannot be said that anything is mended. */
public interface RunScope {

    /** True if an entry could have been found again: its file was linted by its rule, or should have been and is gone. */
    boolean isJudged(BaselineEntry entry);

    /** True if a file's findings may have moved to another file: it was linted, or is gone. */
    boolean mayHaveMoved(String path);

    /** True if the entry's last day has gone by. */
    boolean isOver(BaselineEntry entry);
}
