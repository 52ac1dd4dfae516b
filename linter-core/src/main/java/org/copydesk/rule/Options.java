package org.copydesk.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of a rule's options: what the configuration says, else the defaults. Immutable, checked when made. */
public final class Options {

    private static final Options NONE = new Options(Map.of());

    private final Map<String, List<String>> values;

    private Options(Map<String, List<String>> values) {
        this.values = values;
    }

    /** For a rule without options. */
    public static Options none() {
        return NONE;
    }

    /**
     * Defaults overlaid by given values.
     *
     * @throws IllegalArgumentException if a value is given for an unknown option or is not of its type; configuration
     *     checks both before, with the place in its file
     */
    public static Options of(List<OptionInfo> known, Map<String, List<String>> given) {
        if (known.isEmpty() && given.isEmpty()) {
            return NONE;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        known.forEach(option -> values.put(option.name(), option.defaults()));
        given.forEach((name, value) -> {
            OptionInfo option = known.stream()
                    .filter(info -> info.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("unknown option " + name));
            if (!value.stream().allMatch(option::accepts)) {
                throw new IllegalArgumentException("option " + name + " cannot be " + value);
            }
            values.put(name, List.copyOf(value));
        });
        return new Options(Collections.unmodifiableMap(values));
    }

    public boolean flag(String name) {
        return Boolean.parseBoolean(single(name));
    }

    public int integer(String name) {
        return Integer.parseInt(single(name));
    }

    public double number(String name) {
        return Double.parseDouble(single(name));
    }

    public String text(String name) {
        return single(name);
    }

    public List<String> list(String name) {
        List<String> found = values.get(name);
        if (found == null) {
            throw new IllegalArgumentException("the rule declares no option " + name);
        }
        return found;
    }

    /** All values by option, in the order in which the rule declares them. */
    public Map<String, List<String>> asMap() {
        return values;
    }

    private String single(String name) {
        List<String> found = list(name);
        if (found.size() != 1) {
            throw new IllegalArgumentException("option " + name + " holds " + found.size() + " values, not one");
        }
        return found.get(0);
    }
}
