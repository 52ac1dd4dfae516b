package org.copydesk.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.finding.Location;

/**
 * An entry of the configuration that silences rules in files, for formats that have no comments.
 *
 * @param files globs, relative to the configuration's folder
 * @param rules ids, or categories with {@code /*}
 * @param fingerprints of the findings that are meant; empty for all of these rules
 * @param reason why; may be empty
 * @param until the last day on which it holds; empty for ever
 * @param location of the entry in the configuration
 */
public record SiteSuppression(
        List<String> files,
        List<String> rules,
        List<String> fingerprints,
        String reason,
        Optional<LocalDate> until,
        Location location) {

    public SiteSuppression {
        files = List.copyOf(files);
        rules = List.copyOf(rules);
        fingerprints = List.copyOf(fingerprints);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(location, "location");
    }
}
