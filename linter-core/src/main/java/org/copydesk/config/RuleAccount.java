package org.copydesk.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.finding.Severity;
import org.copydesk.rule.RuleInfo;

/**
 * How a rule stands for a file, and who says so.
 *
 * @param level empty if it is off
 * @param from where the level comes from
 * @param options that are set, by name; the others have their defaults
 */
public record RuleAccount(RuleInfo info, Optional<Severity> level, Origin from, Map<String, Given> options) {

    /** The value of an option, and where it comes from. */
    public record Given(List<String> values, Origin from) {

        public Given {
            values = List.copyOf(values);
            Objects.requireNonNull(from, "from");
        }
    }

    public RuleAccount {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(from, "from");
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** What an option holds, by default or told. */
    public Map<String, Given> allOptions() {
        Map<String, Given> all = new LinkedHashMap<>();
        info.options().forEach(option -> all.put(option.name(), new Given(option.defaults(), Origin.builtIn())));
        all.putAll(options);
        return all;
    }
}
