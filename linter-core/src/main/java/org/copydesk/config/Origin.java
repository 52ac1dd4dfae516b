package org.copydesk.config;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.finding.Location;

/**
 * Where a value comes from.
 *
 * @param place of the value in a file; empty where no file says so
 * @param detail the preset, or the globs of an override
 */
public record Origin(Source source, Optional<Location> place, List<String> detail) {

    /** Who says so; the later counts for more. */
    public enum Source {
        BUILT_IN,
        PRESET,
        FILE,
        OVERRIDE,
        COMMAND_LINE
    }

    private static final Origin BUILT_IN = new Origin(Source.BUILT_IN, Optional.empty(), List.of());
    private static final Origin COMMAND_LINE = new Origin(Source.COMMAND_LINE, Optional.empty(), List.of());

    public Origin {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(place, "place");
        detail = List.copyOf(detail);
    }

    public static Origin builtIn() {
        return BUILT_IN;
    }

    public static Origin commandLine() {
        return COMMAND_LINE;
    }

    static Origin preset(Preset preset) {
        return new Origin(Source.PRESET, Optional.empty(), List.of(preset.id()));
    }

    public static Origin file(Location place) {
        return new Origin(Source.FILE, Optional.of(place), List.of());
    }

    public static Origin override(List<String> globs, Location place) {
        return new Origin(Source.OVERRIDE, Optional.of(place), globs);
    }

    /** In words: {@code built-in}, {@code preset strict}, {@code copydesk.yaml:12}, {@code command line}. */
    public String text() {
        String where =
                place.map(at -> at.source().path() + ":" + at.start().line()).orElse("");
        return switch (source) {
            case BUILT_IN -> "built-in";
            case PRESET -> "preset " + String.join(" ", detail);
            case FILE -> where;
            case OVERRIDE -> where + ", override for " + String.join(", ", detail);
            case COMMAND_LINE -> "command line";
        };
    }
}
