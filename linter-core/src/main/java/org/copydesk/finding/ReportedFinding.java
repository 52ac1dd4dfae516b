package org.copydesk.finding;

import java.util.Objects;

/**
 * A finding as it goes into a report.
 *
 * @param name names the finding from one run to the next, whatever is edited elsewhere in its file; the same for no two
 *     findings of a report
 */
public record ReportedFinding(Finding finding, FindingName name, Standing standing)
        implements Comparable<ReportedFinding> {

    public ReportedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(standing, "standing");
    }

    /** A finding that counts. */
    public static ReportedFinding open(Finding finding, FindingName name) {
        return new ReportedFinding(finding, name, Standing.OPEN);
    }

    /** The text of its name. */
    public String fingerprint() {
        return name.text();
    }

    public boolean isOpen() {
        return standing == Standing.OPEN;
    }

    /** As the findings, then by fingerprint. */
    @Override
    public int compareTo(ReportedFinding other) {
        int order = finding.compareTo(other.finding);
        return order != 0 ? order : fingerprint().compareTo(other.fingerprint());
    }
}
