package org.copydesk.maven;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.copydesk.config.Configuration;
import org.copydesk.finding.Severity;
import org.copydesk.run.FailLimits;
import org.jspecify.annotations.Nullable;

/** Lints the module's articles, logs what is found, writes reports, and fails the build on findings. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public class CheckMojo extends LintingMojo {

    private static final List<String> LEVELS = List.of("error", "warning", "info", "never");

    /** Whether findings fail the build; without it they are only told. */
    @Parameter(property = "copydesk.failOnViolation", defaultValue = "true")
    private @Nullable String failOnViolation;

    /** The level from which one finding fails the build: error, warning, info or never. Default: as configured, else error. */
    @Parameter(property = "copydesk.failOn")
    private @Nullable String failOn;

    /** The build fails if there are more warnings than this, whatever the level. Default: no limit. */
    @Parameter(property = "copydesk.maxWarnings")
    private @Nullable String maxWarnings;

    @Override
    final Verdict verdict(LintTask task) throws ParameterException {
        boolean failing = Values.flag("failOnViolation", failOnViolation, true);
        FailureReason reasons = new FailureReason(build(), limits(task.configuration()));
        return report -> {
            Optional<String> reason = reasons.of(report);
            if (reason.isPresent() && failing) {
                throw new MojoFailureException(reason.get());
            }
            reason.ifPresent(getLog()::warn);
        };
    }

    private FailLimits limits(Configuration configuration) throws ParameterException {
        String most = Values.text(maxWarnings);
        OptionalInt limit = most.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Values.count("maxWarnings", most));
        String level = Values.text(failOn);
        Optional<Severity> severity = level.isEmpty()
                ? configuration.failOn().orElse(Optional.of(Severity.ERROR))
                : Severity.of(Values.word("failOn", level, LEVELS));
        return new FailLimits(severity, limit);
    }
}
