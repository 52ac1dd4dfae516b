package org.copydesk.render;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.finding.Location;

/**
 * A value that holds for a file, and where it comes from.
 *
 * @param group the part of the configuration: {@code rules}; empty for single keys
 * @param key below the group, dotted: {@code doubled-word}, {@code doubled-word.limit}
 * @param values one, or the items of a list
 * @param sources who says so; several where lists are joined
 */
public record Setting(String group, String key, List<String> values, List<Source> sources) {

    /**
     * Where a value comes from.
     *
     * @param kind for programs: {@code built-in}, {@code preset}, {@code file}, {@code override}, {@code command-line}
     * @param text for people
     * @param place in a file; empty where no file says so
     */
    public record Source(String kind, String text, Optional<Location> place) {

        public Source {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(place, "place");
        }
    }

    public Setting {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(key, "key");
        values = List.copyOf(values);
        sources = List.copyOf(sources);
    }
}
