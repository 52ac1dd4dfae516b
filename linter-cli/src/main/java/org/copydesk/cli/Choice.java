package org.copydesk.cli;

import java.util.List;
import org.copydesk.language.Nearest;

/** One word out of a closed set. */
final class Choice {

    private Choice() {}

    /**
     * The value, if it is one of those known.
     *
     * @throws UsageException if not; its message lists them, or names the one that was probably meant
     */
    static String of(String option, String value, List<String> known) throws UsageException {
        if (known.contains(value)) {
            return value;
        }
        String hint = Nearest.to(value, known)
                .map(near -> "did you mean " + near + "?")
                .orElseGet(() -> "it can be " + String.join(", ", known));
        throw new UsageException(option + " cannot be “" + value + "”; " + hint);
    }
}
