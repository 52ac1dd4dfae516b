package org.copydesk.config;

import java.util.ArrayList;
import java.util.List;

/**
 * What a configuration says of suppressions.
 *
 * @param reasonRequired true if each suppression must say why
 */
public record SuppressionSettings(boolean reasonRequired, List<SiteSuppression> entries) {

    public SuppressionSettings {
        entries = List.copyOf(entries);
    }

    /** These and others; a reason is due if either demands one. */
    SuppressionSettings with(SuppressionSettings more) {
        List<SiteSuppression> all = new ArrayList<>(entries);
        all.addAll(more.entries);
        return new SuppressionSettings(reasonRequired || more.reasonRequired, all);
    }

    /** Reasons are welcome, not demanded, and nothing is suppressed. */
    public static SuppressionSettings standard() {
        return new SuppressionSettings(false, List.of());
    }
}
