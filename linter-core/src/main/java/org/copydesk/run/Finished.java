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

    /** The same, with findings only where they are wanted; the baseline has been matched with all. */
    Finished at(ChangedPlaces places) {
        LintResult seen = new LintResult(places.of(result.report()), result.problems(), result.baseline());
        return new Finished(seen, match);
    }

    static Finished wrong(UsageProblem problem) {
        return new Finished(LintResult.wrong(List.of(problem)), Optional.empty());
    }
}
