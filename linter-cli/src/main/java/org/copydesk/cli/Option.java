package org.copydesk.cli;

import java.util.List;
import java.util.Objects;

/**
 * An option of a command.
 *
 * @param names as typed, the one that its value is asked for by first; the others are for the user only
 * @param label what stands for its value in the help; empty for a flag
 * @param help what it does
 * @param choices what its value may be, where that is a closed set; else empty
 */
record Option(List<String> names, String label, String help, List<String> choices) {

    Option {
        names = List.copyOf(names);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(help, "help");
        choices = List.copyOf(choices);
    }

    /** An option that is a flag, or may have any value. */
    Option(List<String> names, String label, String help) {
        this(names, label, help, List.of());
    }

    /** True if it may be given several times, each time adding to what was said. */
    boolean isRepeatable() {
        return label.contains("…") || label.contains("=");
    }

    boolean isFlag() {
        return label.isEmpty();
    }

    String name() {
        return names.get(0);
    }

    /** Its name of one letter; empty if it has none. */
    String shortName() {
        for (String name : names) {
            if (name.length() == 2) {
                return name;
            }
        }
        return "";
    }
}
