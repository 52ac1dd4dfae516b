package org.copydesk.maven;

import java.util.List;
import java.util.Objects;

/**
 * What the parameters say of which articles to lint, and by which rules, as it is written. Empty where nothing is said.
 *
 * @param sourceDirectories folders and files, from the module's folder
 * @param includes patterns from each of the folders
 * @param excludes patterns from each of the folders
 * @param presets names; the widest holds
 * @param rules ids; the only rules to run
 * @param since names the commit since which files must have changed
 */
record Selection(
        List<String> sourceDirectories,
        List<String> includes,
        List<String> excludes,
        String configLocation,
        String baseline,
        List<String> presets,
        List<String> rules,
        String since) {

    Selection {
        sourceDirectories = List.copyOf(sourceDirectories);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        Objects.requireNonNull(configLocation, "configLocation");
        Objects.requireNonNull(baseline, "baseline");
        presets = List.copyOf(presets);
        rules = List.copyOf(rules);
        Objects.requireNonNull(since, "since");
    }

    /** The same, with other files. */
    Selection of(List<String> directories, List<String> included, List<String> excluded) {
        return new Selection(directories, included, excluded, configLocation, baseline, presets, rules, since);
    }
}
