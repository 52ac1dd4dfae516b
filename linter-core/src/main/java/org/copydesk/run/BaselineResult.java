package org.copydesk.run;

import java.util.List;
import java.util.Objects;
import org.copydesk.finding.Report;

/**
 * What came of work on a baseline.
 *
 * @param problems mistakes in the call; if there are any, nothing was done
 * @param report of the run; if rules broke in it, nothing was written
 * @param file its name, from the working folder
 * @param before findings that it stood for
 * @param after findings that it stands for now
 */
public record BaselineResult(
        List<UsageProblem> problems, Report report, String file, int before, int after, BurnDown burnDown) {

    public BaselineResult {
        problems = List.copyOf(problems);
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(burnDown, "burnDown");
    }
}
