package org.copydesk.run;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Location;
import org.copydesk.finding.Related;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.run.git.ChangedLines;

/** The lines on which findings are wanted: all, or those that have changed. */
final class ChangedPlaces {

    private static final ChangedPlaces EVERYWHERE = new ChangedPlaces(Optional.empty());

    private final Optional<SortedMap<String, ChangedLines>> byName;

    private ChangedPlaces(Optional<SortedMap<String, ChangedLines>> byName) {
        this.byName = byName.map(TreeMap::new);
    }

    static ChangedPlaces everywhere() {
        return EVERYWHERE;
    }

    /** @param byName changed lines by the names that reports call files */
    static ChangedPlaces of(SortedMap<String, ChangedLines> byName) {
        return new ChangedPlaces(Optional.of(byName));
    }

    /** The report without findings that have nothing to do with a changed line. */
    Report of(Report report) {
        if (byName.isEmpty()) {
            return report;
        }
        List<ReportedFinding> kept = report.findings().stream()
                .filter(each -> touches(each.finding()))
                .toList();
        return new Report(kept, report.failures(), report.coverage(), report.showsKnown());
    }

    /** A changed headline may be what makes an old line repeat it, so the other places count too. */
    private boolean touches(Finding finding) {
        return touches(finding.location())
                || finding.related().stream().map(Related::location).anyMatch(this::touches);
    }

    private boolean touches(Location location) {
        ChangedLines lines =
                byName.map(map -> map.get(location.source().path())).orElse(null);
        if (lines == null) {
            return false;
        }
        // An end in column 1 is the end of the line before.
        boolean atLineStart = location.end().column() == 1
                && location.end().line() > location.start().line();
        return lines.touches(location.start().line(), location.end().line() - (atLineStart ? 1 : 0));
    }
}
