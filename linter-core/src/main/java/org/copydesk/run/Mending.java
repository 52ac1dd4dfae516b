package org.copydesk.run;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Problem;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.fix.FixChoice;
import org.copydesk.fix.Revision;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;

/** Mends one text until there is nothing more to mend: what one fix leaves, another may mend. */
final class Mending {

    /** Rules that find something new in each round would go on for ever. */
    private static final int MOST_ROUNDS = 20;
    /** Fixes that are tried one by one where all together break the document. */
    private static final int MOST_TRIED = 50;

    private final SourceId id;
    private final boolean suggested;
    private final Linting linting;
    private Revision revision;
    private int fixes;

    /** Lints a text of the file. */
    interface Linting {
        Report lint(String text);
    }

    Mending(SourceId id, String text, boolean suggested, Linting linting) {
        this.id = id;
        this.suggested = suggested;
        this.linting = linting;
        this.revision = Revision.of(text);
    }

    Revision revision() {
        return revision;
    }

    /** How many findings were mended. */
    int fixes() {
        return fixes;
    }

    void run() {
        Set<String> seen = new LinkedHashSet<>();
        Optional<Report> report = Optional.of(linting.lint(revision.text()));
        for (int round = 0; round < MOST_ROUNDS && report.isPresent() && seen.add(revision.text()); round++) {
            report = round(report.get());
        }
    }

    /** Mends what can be mended at once; gives what is found afterwards, or nothing if nothing was mended. */
    private Optional<Report> round(Report before) {
        FixChoice choice = choice(open(before));
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        Optional<Report> after = attempt(choice, before);
        return after.isPresent() ? after : oneByOne(choice.findings(), before);
    }

    /** Makes fixes, unless they would break the document. */
    private Optional<Report> attempt(FixChoice choice, Report before) {
        Revision next = revision.with(choice.edits());
        Report after = linting.lint(next.text());
        if (breaks(before, after)) {
            return Optional.empty();
        }
        revision = next;
        fixes += choice.findings().size();
        return Optional.of(after);
    }

    /** Makes the first fix that breaks nothing; the others' places have moved then, and are found in the next round. */
    private Optional<Report> oneByOne(List<Finding> findings, Report before) {
        int most = findings.size() == 1 ? 0 : Math.min(MOST_TRIED, findings.size());
        for (Finding finding : findings.subList(0, most)) {
            Optional<Report> after = attempt(choice(List.of(finding)), before);
            if (after.isPresent()) {
                return after;
            }
        }
        return Optional.empty();
    }

    private FixChoice choice(List<Finding> findings) {
        return FixChoice.of(SourceText.of(id, revision.text()), findings, suggested);
    }

    private static List<Finding> open(Report report) {
        return report.open().stream().map(ReportedFinding::finding).toList();
    }

    /** True if something that could be read before cannot be read any more. */
    private static boolean breaks(Report before, Report after) {
        return problems(after) > problems(before)
                || after.failures().size() > before.failures().size()
                || after.coverage().articlesLinted() < before.coverage().articlesLinted();
    }

    private static long problems(Report report) {
        return report.findings().stream()
                .map(each -> each.finding().rule())
                .filter(rule -> rule.equals(Problem.UNREADABLE) || rule.equals(Problem.FIELD_INVALID))
                .count();
    }
}
