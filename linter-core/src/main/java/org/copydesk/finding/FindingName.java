package org.copydesk.finding;

import java.util.Objects;

/** What a finding is called from one run to the next. It may be worked out when it is first asked for: many reports never do. */
public interface FindingName {

    /** Lower-case hexadecimal digits. */
    String text();

    /** A name that is known. */
    static FindingName of(String text) {
        return new Known(text);
    }

    /** A name that is known. */
    record Known(String text) implements FindingName {

        public Known {
            Objects.requireNonNull(text, "text");
        }
    }
}
