package org.copydesk.run;

import java.util.List;
import java.util.Optional;
import org.copydesk.baseline.Baseline;
import org.copydesk.baseline.BaselineMatch;
import org.copydesk.baseline.KnownFinding;
import org.copydesk.engine.Catalogue;
import org.copydesk.engine.Linter;
import org.copydesk.engine.SiteSuppressions;

/** Says which of a run's findings count, by the configuration and the baseline. */
final class Verdict {

    private final Catalogue catalogue;
    private final LintSettings settings;
    private final Linter linter;
    private final Results results;

    Verdict(Catalogue catalogue, LintSettings settings, Linter linter, Results results) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.linter = linter;
        this.results = results;
    }

    /**
     * The end of a run.
     *
     * @param file of the baseline; empty if there is none
     * @param whole true if the whole site was linted
     */
    Finished on(Optional<BaselineFile> file, Baseline baseline, boolean whole) {
        SiteSuppressions suppressions =
                new SiteSuppressions(linter, settings.suppressions().entries());
        Standings standings = results.standings(suppressions, whole);
        if (file.isEmpty()) {
            return new Finished(
                    new LintResult(results.report(standings), List.of(), Optional.empty()), Optional.empty());
        }
        BaselineScope scope = new BaselineScope(file.get(), settings, catalogue, linter, results.paths());
        List<KnownFinding> open = standings.open(name -> file.get().pathOf(settings.folder(), name));
        BaselineMatch match = BaselineMatch.of(baseline, open, scope);
        standings.setApart(match::isKnown);
        BaselineState state = state(file.get(), match, open.size());
        return new Finished(
                new LintResult(results.report(standings), List.of(), Optional.of(state)), Optional.of(match));
    }

    private static BaselineState state(BaselineFile file, BaselineMatch match, int findings) {
        int known = 0;
        int expired = 0;
        for (int i = 0; i < findings; i++) {
            known += match.isKnown(i) ? 1 : 0;
            expired += match.isExpired(i) ? 1 : 0;
        }
        int stale = match.stale().stream().mapToInt(entry -> entry.count()).sum();
        return new BaselineState(file.shown(), known, expired, stale, findings - known - expired);
    }
}
