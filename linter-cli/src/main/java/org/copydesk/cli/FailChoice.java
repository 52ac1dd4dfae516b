package org.copydesk.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.copydesk.config.Configuration;
import org.copydesk.finding.Severity;
import org.copydesk.run.FailLimits;

/** What the command line, or else the configuration, wants a run to fail for. */
final class FailChoice {

    private static final List<String> LEVELS = List.of("error", "warning", "info", "never");

    static final Option FAIL_ON = new Option(
            List.of("--fail-on"),
            "LEVEL",
            "Exit with 1 from this level on: error (default), warning, info, or never.",
            LEVELS);
    static final Option MAX_WARNINGS = new Option(
            List.of("--max-warnings"),
            "N",
            "Exit with 1 if there are more warnings than this, even if none of them fails by its level.");

    private FailChoice() {}

    static FailLimits of(Given given, Configuration configuration) throws UsageException {
        OptionalInt most = given.has(MAX_WARNINGS.name())
                ? OptionalInt.of(Arguments.count(MAX_WARNINGS.name(), given.text(MAX_WARNINGS.name(), "")))
                : OptionalInt.empty();
        return new FailLimits(level(given, configuration), most);
    }

    private static Optional<Severity> level(Given given, Configuration configuration) throws UsageException {
        if (given.has(FAIL_ON.name())) {
            String level = given.text(FAIL_ON.name(), "");
            return Severity.of(Choice.of(FAIL_ON.name(), level, LEVELS));
        }
        return configuration.failOn().orElse(Optional.of(Severity.ERROR));
    }
}
