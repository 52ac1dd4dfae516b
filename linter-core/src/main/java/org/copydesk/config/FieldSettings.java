package org.copydesk.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.FieldKind;

/**
 * Which keys of front matter and JSON hold what.
 *
 * @param kinds dotted paths by what they mean; a kind that is not here has the usual names
 * @param bodies dotted paths of what holds an article's text; empty for the usual names
 */
public record FieldSettings(Map<FieldKind, List<String>> kinds, List<String> bodies) {

    private static final FieldSettings STANDARD = new FieldSettings(Map.of(), List.of());

    public FieldSettings {
        Map<FieldKind, List<String>> copy = new EnumMap<>(FieldKind.class);
        kinds.forEach((kind, paths) -> copy.put(kind, List.copyOf(paths)));
        kinds = Collections.unmodifiableMap(copy);
        bodies = List.copyOf(bodies);
    }

    /** The usual names. */
    public static FieldSettings standard() {
        return STANDARD;
    }

    public boolean isStandard() {
        return kinds.isEmpty() && bodies.isEmpty();
    }

    /** True if these settings speak of a meaning, by its id. */
    public boolean tells(String meaning) {
        return meaning.equals(ConfigModel.BODY)
                ? !bodies.isEmpty()
                : FieldKind.of(meaning).filter(kinds::containsKey).isPresent();
    }

    /** These settings, and for what the others speak of theirs. */
    FieldSettings with(FieldSettings more) {
        Map<FieldKind, List<String>> all = new EnumMap<>(FieldKind.class);
        all.putAll(kinds);
        all.putAll(more.kinds);
        return new FieldSettings(all, more.bodies.isEmpty() ? bodies : new ArrayList<>(more.bodies));
    }
}
