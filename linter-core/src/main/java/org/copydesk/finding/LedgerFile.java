package org.copydesk.finding;

import java.util.List;
import java.util.Objects;

/**
 * What was covered of one file.
 *
 * @param format its short name; empty if the file could not be opened
 * @param linted articles that the rules have seen
 * @param omissions articles, or the whole file, that they have not seen, and why
 * @param entries by part, then by place
 */
public record LedgerFile(String path, String format, int linted, List<Omission> omissions, List<LedgerEntry> entries) {

    public LedgerFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(format, "format");
        omissions = omissions.stream().sorted().toList();
        entries = entries.stream().sorted().toList();
    }

    /** The entries of one part. */
    public List<LedgerEntry> entries(LedgerEntry.Part part) {
        return entries.stream().filter(entry -> entry.part() == part).toList();
    }

    /** How many articles, or files, were left out. */
    public int skipped() {
        return omissions.stream().mapToInt(Omission::count).sum();
    }
}
