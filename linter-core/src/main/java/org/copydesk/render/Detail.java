package org.copydesk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a report for people says of each finding. */
public enum Detail {
    /** One line each: {@code path:line:column: severity: message [rule]}. */
    COMPACT,
    /** By file, with the place marked in its line. */
    GROUPED,
    /** Everything: further lines, evidence, the other places and the edits of a fix. */
    FULL,
    /** Only how often each rule spoke, at which level. */
    STATISTICS;

    /** The name on the command line: {@code compact}, {@code grouped}, {@code full}, {@code statistics}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Detail> of(String id) {
        for (Detail detail : values()) {
            if (detail.id().equals(id)) {
                return Optional.of(detail);
            }
        }
        return Optional.empty();
    }

    /** All names. */
    public static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Detail detail : values()) {
            ids.add(detail.id());
        }
        return ids;
    }
}
