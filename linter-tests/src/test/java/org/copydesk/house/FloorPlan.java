package org.copydesk.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may use whom. A <em>unit</em> is a package right under the root with all its subpackages; only the formats and the rule
 * families are units of their own below {@code reader}, {@code render} and {@code rules}, and the plan names them all at once with a star.
 *
 * <p>To give a new package its floor, add a line here. A unit may use only units that stand above it in the plan.
 */
final class FloorPlan {

    private static final List<String> HOUSES_OF_STRANGERS = List.of("reader", "render", "rules");
    private static final String RULE = "rule language article finding text ";
    private static final String PATTERN = "pattern yaml " + RULE;
    private static final String ENGINE = "engine archive pack config " + PATTERN;

    private static final Map<String, Set<String>> USES = uses();

    private final String root;

    /** @param root the package that holds the house, without a dot at its end */
    FloorPlan(String root) {
        this.root = root + ".";
    }

    private static Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        floor(uses, "text", "");
        floor(uses, "language", "text");
        floor(uses, "yaml", "language text");
        floor(uses, "xml", "");
        floor(uses, "container", "");
        floor(uses, "article", "language text");
        floor(uses, "finding", "text");
        floor(uses, "rule", RULE);
        floor(uses, "reader", "article text");
        floor(uses, "reader.*", "reader yaml xml container language article text");
        floor(uses, "structure", "article language text");
        floor(uses, "pattern", PATTERN);
        floor(uses, "pack", "pack " + PATTERN);
        floor(uses, "config", "yaml rule finding article language text");
        floor(uses, "archive", "config " + RULE);
        floor(uses, "engine", ENGINE);
        floor(uses, "render", "finding rule text article");
        floor(uses, "render.*", "render finding rule text article");
        floor(uses, "rules.*", RULE);
        floor(uses, "baseline", "finding text");
        floor(uses, "fix", "finding text");
        floor(uses, "run", ENGINE + "baseline fix reader reader.* structure render render.*");
        floor(uses, "proof", ENGINE + "reader structure run");
        floor(uses, "testkit", ENGINE + "reader structure run proof");
        floor(uses, "jar", "");
        floor(uses, "cli", "run proof render config finding rule language");
        floor(uses, "maven", "run render config finding rule language text");
        return uses;
    }

    private static void floor(Map<String, Set<String>> uses, String kind, String lower) {
        Set<String> names = new LinkedHashSet<>(List.of(lower.strip().split(" ")));
        names.remove("");
        names.remove(kind);
        uses.put(kind, names);
    }

    static List<String> kinds() {
        return List.copyOf(USES.keySet());
    }

    static Set<String> lowerFloors(String kind) {
        return USES.get(kind);
    }

    /** The unit that a class of the house lives in, as {@code reader.html}; empty for a class from elsewhere. */
    Optional<String> unit(JavaClass type) {
        String name = type.getPackageName() + ".";
        if (!name.startsWith(root)) {
            return Optional.empty();
        }
        String[] segments = name.substring(root.length()).split("\\.");
        boolean stranger = segments.length > 1 && HOUSES_OF_STRANGERS.contains(segments[0]);
        return Optional.of(stranger ? segments[0] + "." + segments[1] : segments[0]);
    }

    boolean isIn(JavaClass type, List<String> units) {
        return unit(type).filter(units::contains).isPresent();
    }

    boolean knows(String unit) {
        return USES.containsKey(kind(unit));
    }

    boolean mayUse(String unit, String other) {
        return unit.equals(other) || USES.getOrDefault(kind(unit), Set.of()).contains(kind(other));
    }

    private static String kind(String unit) {
        int dot = unit.indexOf('.');
        return dot < 0 ? unit : unit.substring(0, dot) + ".*";
    }
}
