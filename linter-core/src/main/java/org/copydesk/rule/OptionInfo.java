package org.copydesk.rule;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An option of a rule.
 *
 * @param type what a value must be
 * @param defaults the default: one entry for a single value, any number for a list; each readable as the type
 * @param summary what it changes, in one sentence
 */
public record OptionInfo(String name, Type type, List<String> defaults, String summary) {

    /** What the value of an option must be. */
    public enum Type {
        FLAG,
        INTEGER,
        NUMBER,
        TEXT,
        LIST;

        /** The name in configuration and reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public OptionInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        defaults = List.copyOf(defaults);
        Objects.requireNonNull(summary, "summary");
        if (type != Type.LIST && defaults.size() != 1) {
            throw new IllegalArgumentException("option " + name + " needs one default, not " + defaults);
        }
    }

    /** True if a value, as written, is one of the option's type. */
    public boolean accepts(String value) {
        return switch (type) {
            case FLAG -> value.equals("true") || value.equals("false");
            case INTEGER -> value.matches("-?[0-9]{1,9}");
            case NUMBER -> value.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?");
            case TEXT, LIST -> true;
        };
    }
}
