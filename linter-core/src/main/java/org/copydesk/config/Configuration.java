package org.copydesk.config;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.finding.Severity;

/**
 * What a configuration file says.
 *
 * @param include globs of files that are linted; empty for all that are not excluded
 * @param exclude globs of files that are not linted
 * @param failOn level from which findings fail the run; empty if the file does not say, and an empty inner value for
 *     never
 */
public record Configuration(
        LintPlan plan,
        List<String> include,
        List<String> exclude,
        Optional<Optional<Severity>> failOn,
        SuppressionSettings suppressions) {

    public Configuration {
        Objects.requireNonNull(plan, "plan");
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        Objects.requireNonNull(failOn, "failOn");
        Objects.requireNonNull(suppressions, "suppressions");
    }

    /** What holds where there is no file. */
    public static Configuration standard() {
        return new Configuration(
                LintPlan.standard(), List.of(), List.of(), Optional.empty(), SuppressionSettings.standard());
    }
}
