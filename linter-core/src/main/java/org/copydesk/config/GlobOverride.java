package org.copydesk.config;

import java.util.List;
import java.util.Map;

/**
 * Settings for the files that any of some globs names.
 *
 * @param globs paths relative to the configuration's folder, {@code **} for any folders
 * @param rules settings by rule id
 */
public record GlobOverride(List<String> globs, Map<String, RuleSetting> rules) {

    public GlobOverride {
        globs = List.copyOf(globs);
        rules = Map.copyOf(rules);
    }
}
