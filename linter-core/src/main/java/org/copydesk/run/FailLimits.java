package org.copydesk.run;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;

/**
 * What makes a run fail.
 *
 * @param level from which one finding is enough; empty for none
 * @param mostWarnings more of them fail, whatever the level; empty for no limit
 */
public record FailLimits(Optional<Severity> level, OptionalInt mostWarnings) {

    public FailLimits {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(mostWarnings, "mostWarnings");
    }

    /** A level alone. */
    public static FailLimits from(Severity level) {
        return new FailLimits(Optional.of(level), OptionalInt.empty());
    }

    public boolean areExceededBy(Report report) {
        return reachesLevel(report) || hasTooManyWarnings(report);
    }

    /** Why a run fails that has no finding of the level that fails; empty if that is not so. */
    public Optional<String> reason(Report report) {
        if (!hasTooManyWarnings(report) || reachesLevel(report)) {
            return Optional.empty();
        }
        int most = mostWarnings.orElseThrow();
        int count = report.count(Severity.WARNING);
        return Optional.of((count == 1 ? "there is 1 warning" : "there are " + count + " warnings") + ", and "
                + (most == 0 ? "none is allowed" : "at most " + most + (most == 1 ? " is" : " are") + " allowed"));
    }

    private boolean reachesLevel(Report report) {
        return level.isPresent() && report.reaches(level.get());
    }

    private boolean hasTooManyWarnings(Report report) {
        return mostWarnings.isPresent() && report.count(Severity.WARNING) > mostWarnings.getAsInt();
    }
}
