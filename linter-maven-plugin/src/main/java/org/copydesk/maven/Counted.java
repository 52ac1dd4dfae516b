package org.copydesk.maven;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;

/** Numbers in sentences. */
final class Counted {

    private Counted() {}

    /** {@code 1 error}, {@code 2 errors}. */
    static String of(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /** {@code 2 errors, 1 warning}; {@code nothing} if nothing counts. */
    static String findings(Report report) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = report.count(severity);
            if (count > 0) {
                parts.add(of(count, severity == Severity.INFO ? "note" : severity.id()));
            }
        }
        return parts.isEmpty() ? "nothing" : String.join(", ", parts);
    }
}
