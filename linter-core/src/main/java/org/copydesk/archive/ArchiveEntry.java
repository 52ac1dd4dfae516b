package org.copydesk.archive;

import java.util.Objects;
import org.copydesk.config.ActiveRule;
import org.copydesk.rule.ArchiveRule;

/** A rule that compares articles, as it is to run. */
public record ArchiveEntry(ActiveRule active, ArchiveRule rule) {

    public ArchiveEntry {
        Objects.requireNonNull(active, "active");
        Objects.requireNonNull(rule, "rule");
    }

    String id() {
        return active.info().id();
    }
}
