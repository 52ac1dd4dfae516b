package org.copydesk.finding;

import java.util.Locale;

/** Whether a finding counts, or why it does not. */
public enum Standing {
    /** It counts. */
    OPEN,
    /** A comment in the document or an entry of the configuration has silenced it. */
    SUPPRESSED,
    /** It was known before: the baseline has it. */
    BASELINED;

    /** The name in reports: {@code open}, {@code suppressed}, {@code baselined}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
