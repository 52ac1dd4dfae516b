package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.copydesk.finding.Coverage;
import org.copydesk.finding.Finding;
import org.copydesk.finding.FindingName;
import org.copydesk.finding.Location;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.finding.RuleFailure;
import org.copydesk.finding.Severity;
import org.copydesk.run.FailLimits;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class FindingLogTest {

    private static final SourceText TEXT = SourceText.of(new SourceId("content/pier.md"), "The pier\nis open.\n");

    private final LogBook log = new LogBook();

    @Test
    void theGravestComeFirstAsMavenShowsThem() {
        new FindingLog(log, "north/")
                .write(report(finding(Severity.INFO, 0), finding(Severity.WARNING, 4), finding(Severity.ERROR, 12)));
        assertThat(log.lines())
                .containsExactly(
                        "[ERROR] north/content/pier.md:[2,4] not so (some-rule)",
                        "[WARNING] north/content/pier.md:[1,5] not so (some-rule)",
                        "[INFO] north/content/pier.md:[1,1] not so (some-rule)");
    }

    @Test
    void whatIsLeftOutIsCounted() {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < FindingLog.MOST + 2; i++) {
            many.add(finding(Severity.ERROR, i % 8));
        }
        new FindingLog(log, "").write(report(many.toArray(Finding[]::new)));
        assertThat(log.lines()).hasSize(FindingLog.MOST + 1);
        assertThat(log.lines().get(FindingLog.MOST)).startsWith("[WARNING] 2 more findings not shown here");
    }

    @Test
    void nothingSteersTheTerminal() {
        assertThat(FindingLog.line("", Location.of(TEXT, Span.at(0)), "a\u001b[31mb\nc"))
                .isEqualTo("content/pier.md:[1,1] a<U+001B>[31mb<U+000A>c");
    }

    @Test
    void brokenRulesAreErrors() {
        new FindingLog(log, "")
                .writeFailures(new Report(
                        List.of(), List.of(new RuleFailure("some-rule", "a.md", "overflow")), Coverage.complete(1, 1)));
        assertThat(log.lines()).containsExactly("[ERROR] Copydesk itself broke: rule some-rule on a.md: overflow");
    }

    @Test
    void theReasonNamesTheLimitTheGravestRuleAndThreeWaysOut() {
        FailureReason reason = new FailureReason(Builds.in(Path.of("/site")), FailLimits.from(Severity.WARNING));
        assertThat(reason.of(report(finding(Severity.INFO, 0)))).isEmpty();
        assertThat(reason.of(report(finding(Severity.INFO, 0), finding(Severity.WARNING, 4)))
                        .orElseThrow())
                .startsWith("Copydesk found 1 warning, 1 note (failOn: warning). ")
                .contains(":explain -Dcopydesk.rule=some-rule", ":baseline", "copydesk-disable-next-line some-rule");
    }

    @Test
    void tooManyWarningsFailByTheirNumber() {
        FailureReason reason = new FailureReason(
                Builds.in(Path.of("/site")), new FailLimits(Optional.of(Severity.ERROR), OptionalInt.of(1)));
        assertThat(reason.of(report(finding(Severity.WARNING, 4)))).isEmpty();
        assertThat(reason.of(report(finding(Severity.WARNING, 4), finding(Severity.WARNING, 6)))
                        .orElseThrow())
                .startsWith("Copydesk found 2 warnings (maxWarnings: 1). ");
    }

    private static Report report(Finding... findings) {
        List<ReportedFinding> reported = new ArrayList<>();
        for (Finding finding : findings) {
            reported.add(ReportedFinding.open(finding, FindingName.of("f" + reported.size())));
        }
        return new Report(reported, List.of(), Coverage.complete(1, 1));
    }

    private static Finding finding(Severity severity, int at) {
        return new Finding(
                "some-rule",
                "prose",
                severity,
                Location.of(TEXT, new Span(at, at + 1)),
                "not so",
                "",
                "body",
                "Pier",
                List.of(),
                List.of(),
                Optional.empty());
    }
}
