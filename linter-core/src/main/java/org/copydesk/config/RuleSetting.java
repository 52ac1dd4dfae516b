package org.copydesk.config;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.finding.Severity;

/**
 * What a configuration says of one rule.
 *
 * @param level {@code off} is an empty level with {@code switched} true
 * @param switched true if it says whether the rule is on
 * @param options given values by option name
 */
public record RuleSetting(boolean switched, Optional<Severity> level, Map<String, List<String>> options) {

    public RuleSetting {
        Objects.requireNonNull(level, "level");
        options = Map.copyOf(options);
    }

    public static RuleSetting off() {
        return new RuleSetting(true, Optional.empty(), Map.of());
    }

    public static RuleSetting at(Severity severity) {
        return new RuleSetting(true, Optional.of(severity), Map.of());
    }
}
