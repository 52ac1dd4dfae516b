package org.copydesk.finding;

import java.util.Objects;

/**
 * A finding as it goes into a report.
 *
 * @param fingerprint names the finding from one run to the next, whatever is edited elsewhere in its file; the same for
 *     no two findings of a report
 */
public record ReportedFinding(Finding finding, String fingerprint, Standing standing)
        implements Comparable<ReportedFinding> {

    public ReportedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(standing, "standing");
    }

    /** A finding that counts. */
    public static ReportedFinding open(Finding finding, String fingerprint) {
        return new ReportedFinding(finding, fingerprint, Standing.OPEN);
    }

    public boolean isOpen() {
        return standing == Standing.OPEN;
    }

    /** As the findings, then by fingerprint. */
    @Override
    public int compareTo(ReportedFinding other) {
        int order = finding.compareTo(other.finding);
        return order != 0 ? order : fingerprint.compareTo(other.fingerprint);
    }
}
