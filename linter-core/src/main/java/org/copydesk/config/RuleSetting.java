package org.copydesk.config;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.finding.Location;
import org.copydesk.finding.Severity;

/**
 * What a configuration says of one rule.
 *
 * @param level {@code off} is an empty level with {@code switched} true
 * @param switched true if it says whether the rule is on
 * @param options given values by option name
 * @param places where it says so, by option name or {@code level}; nothing for what no file says
 */
public record RuleSetting(
        boolean switched, Optional<Severity> level, Map<String, List<String>> options, Map<String, Location> places) {

    /** The name under which the place of a level is kept. */
    static final String LEVEL = "level";

    public RuleSetting {
        Objects.requireNonNull(level, "level");
        options = Map.copyOf(options);
        places = Map.copyOf(places);
    }

    public static RuleSetting off() {
        return new RuleSetting(true, Optional.empty(), Map.of(), Map.of());
    }

    public static RuleSetting at(Severity severity) {
        return new RuleSetting(true, Optional.of(severity), Map.of(), Map.of());
    }

    /** Where a file sets the level or an option. */
    Optional<Location> place(String name) {
        return Optional.ofNullable(places.get(name));
    }
}
