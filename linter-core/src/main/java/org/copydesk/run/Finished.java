package org.copydesk.run;

import java.util.List;
import java.util.Optional;
import org.copydesk.baseline.BaselineMatch;

/**
 * All that a run knows at its end.
 *
 * @param match with the baseline; empty if there is none
 */
record Finished(LintResult result, Optional<BaselineMatch> match) {

    static Finished wrong(UsageProblem problem) {
        return new Finished(LintResult.wrong(List.of(problem)), Optional.empty());
    }
}
