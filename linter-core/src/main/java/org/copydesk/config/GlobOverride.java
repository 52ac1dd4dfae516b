package org.copydesk.config;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.finding.Location;

/**
 * Settings for the files that any of some globs names.
 *
 * @param globs paths relative to the configuration's folder, {@code **} for any folders
 * @param rules settings by rule id
 * @param fields what fields mean in these files
 * @param requiredFields fields that these articles must fill, in place of all others; empty if it does not say
 * @param place of the entry in the configuration
 */
public record GlobOverride(
        List<String> globs,
        Map<String, RuleSetting> rules,
        FieldSettings fields,
        Optional<List<String>> requiredFields,
        Location place) {

    public GlobOverride {
        globs = List.copyOf(globs);
        rules = Map.copyOf(rules);
        Objects.requireNonNull(fields, "fields");
        requiredFields = requiredFields.map(List::copyOf);
        Objects.requireNonNull(place, "place");
    }

    /** True if it is for a file. */
    public boolean matches(String path) {
        return globs.stream().anyMatch(glob -> Glob.of(glob).matches(path));
    }
}
