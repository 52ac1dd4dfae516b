package org.copydesk.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.FieldKind;

/**
 * What the fields of a site's articles mean: what its configuration tells, else what {@link FieldNames} knows. A kind that
 * is told takes its meaning from all other names, for the site knows best which field is its headline; only kinds of which
 * an article has many by nature, such as captions, keep the usual names beside those that are told. Immutable.
 */
public final class FieldMap {

    private static final FieldMap STANDARD = new FieldMap(Map.of(), List.of());

    private static final Set<FieldKind> MANY = Collections.unmodifiableSet(EnumSet.of(
            FieldKind.OTHER_TITLE,
            FieldKind.CAPTION,
            FieldKind.CREDIT,
            FieldKind.ALT,
            FieldKind.IMAGE,
            FieldKind.TAG,
            FieldKind.ALIAS,
            FieldKind.OTHER));

    private final Map<String, FieldKind> told;
    private final List<List<String>> bodies;

    private FieldMap(Map<String, FieldKind> told, List<List<String>> bodies) {
        this.told = told;
        this.bodies = bodies;
    }

    /** Where nothing is told. */
    public static FieldMap standard() {
        return STANDARD;
    }

    /**
     * What a site tells.
     *
     * @param fields dotted paths by what they mean, without the numbers of list items: {@code authors.name}
     * @param bodies dotted paths of what holds an article's text, the best first
     */
    public static FieldMap of(Map<FieldKind, List<String>> fields, List<String> bodies) {
        Map<String, FieldKind> told = new LinkedHashMap<>();
        fields.forEach((kind, paths) -> paths.forEach(path -> told.put(key(FieldNames.names(path)), kind)));
        List<List<String>> ways = new ArrayList<>();
        bodies.forEach(path -> ways.add(List.copyOf(FieldNames.names(path))));
        return new FieldMap(Collections.unmodifiableMap(told), List.copyOf(ways));
    }

    /**
     * What a field means.
     *
     * @param path the name with its path, as {@code authors[1].name} or {@code cover.caption}
     */
    public FieldKind kind(String path) {
        if (told.isEmpty()) {
            return FieldNames.kind(path);
        }
        List<String> names = FieldNames.names(path);
        FieldKind own = told.get(key(names));
        return own != null ? own : below(names, path);
    }

    /** True if the site tells what this very field means. */
    public boolean isTold(String path) {
        return !told.isEmpty() && told.containsKey(key(FieldNames.names(path)));
    }

    private FieldKind below(List<String> names, String path) {
        FieldKind parent = names.size() < 2 ? null : told.get(key(names.subList(0, names.size() - 1)));
        if (parent == FieldKind.AUTHOR) {
            return FieldNames.ofPerson(names.get(names.size() - 1));
        }
        if (parent == FieldKind.IMAGE) {
            return FieldNames.ofPicture(names.get(names.size() - 1));
        }
        return withoutTold(FieldNames.kind(path));
    }

    private FieldKind withoutTold(FieldKind usual) {
        if (MANY.contains(usual) || !told.containsValue(usual)) {
            return usual;
        }
        return usual == FieldKind.TITLE ? FieldKind.OTHER_TITLE : FieldKind.OTHER;
    }

    /** The ways to an article's text, name by name, folded as by {@link #folded}; empty if the usual names hold. */
    public List<List<String>> bodies() {
        return bodies;
    }

    /** A name as the ways to bodies have it. */
    public static String folded(String name) {
        return key(FieldNames.names(name));
    }

    private static String key(List<String> names) {
        return String.join(".", names);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldMap map && told.equals(map.told) && bodies.equals(map.bodies);
    }

    @Override
    public int hashCode() {
        return told.hashCode();
    }
}
