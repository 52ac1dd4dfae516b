package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.finding.Report;
import org.copydesk.run.Desk;
import org.copydesk.run.Ledger;
import org.copydesk.run.ReportTarget;

/** Whether a run keeps account of what it covers, where that goes, and whether a gap fails it. */
final class LedgerChoice {

    private static final String COVERAGE = "--coverage";
    private static final String FAIL = "--fail-on-skipped";

    private final Optional<Path> file;
    private final boolean failing;
    private final Ledger ledger;

    private LedgerChoice(Optional<Path> file, boolean failing) {
        this.file = file;
        this.failing = failing;
        this.ledger = file.isPresent() ? Ledger.on() : Ledger.off();
    }

    static Syntax.Builder addTo(Syntax.Builder syntax) {
        return syntax.option(
                        COVERAGE,
                        "FILE",
                        "Write to this file, as JSON, what was read of each file as which field or text, and what was"
                                + " not read and why.")
                .flag(FAIL, "Exit with 1 if a file or an article was left out, whatever the reason.");
    }

    static LedgerChoice of(Given given, Call call) throws UsageException {
        if (!given.has(COVERAGE)) {
            return new LedgerChoice(Optional.empty(), given.has(FAIL));
        }
        String name = given.text(COVERAGE, "");
        Path file = call.surroundings().folder().resolve(Arguments.path(COVERAGE, name));
        Optional<String> obstacle = ReportTarget.file("json", file).obstacle();
        if (obstacle.isPresent()) {
            throw new UsageException(COVERAGE + " cannot be “" + name + "”; " + obstacle.get());
        }
        return new LedgerChoice(Optional.of(file), given.has(FAIL));
    }

    Ledger ledger() {
        return ledger;
    }

    void save(Desk desk) throws IOException {
        if (file.isPresent()) {
            desk.saveLedger(ledger, file.get());
        }
    }

    /** True if the run fails for what it left out; says so. */
    boolean failsFor(Report report, Call call) {
        int skipped = report.coverage().skipped();
        if (failing && skipped > 0) {
            call.complain((skipped == 1 ? "1 article or file was" : skipped + " articles or files were")
                    + " left out, and --fail-on-skipped allows none");
        }
        return failing && skipped > 0;
    }
}
