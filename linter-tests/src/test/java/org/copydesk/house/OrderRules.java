package org.copydesk.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * Where results are put together, no collection without an order is made. Bytecode does not tell whether one is walked or only
 * asked, so it is the making that is forbidden: the ordered kinds do as well. Lower floors may use hash tables to look things up.
 */
final class OrderRules {

    private static final List<String> RESULTS = List.of("finding", "engine", "archive", "run", "cli", "maven");

    private static final Forbidden UNORDERED = new Forbidden(
            List.of(),
            List.of(
                    "java.util.HashMap#<init>",
                    "java.util.HashSet#<init>",
                    "java.util.IdentityHashMap#<init>",
                    "java.util.WeakHashMap#<init>",
                    "java.util.concurrent.ConcurrentHashMap#<init>",
                    "java.util.concurrent.ConcurrentHashMap#newKeySet",
                    "java.util.stream.Collectors#toSet",
                    "java.util.stream.Collectors#toUnmodifiableSet",
                    "java.util.stream.Collectors#toUnmodifiableMap",
                    "java.util.stream.Collectors#toMap(Function,Function)",
                    "java.util.stream.Collectors#toMap(Function,Function,BinaryOperator)",
                    "java.util.stream.Collectors#groupingBy(Function)",
                    "java.util.stream.Collectors#groupingBy(Function,Collector)",
                    "java.util.stream.Collectors#groupingByConcurrent",
                    "java.util.Collection#parallelStream",
                    "java.util.List#parallelStream",
                    "java.util.stream.Stream#parallel"));

    /** Their order differs from one JVM to the next. */
    private static final Forbidden SALTED = new Forbidden(
            List.of(),
            List.of(
                    "java.util.Set#of",
                    "java.util.Set#copyOf",
                    "java.util.Map#of",
                    "java.util.Map#ofEntries",
                    "java.util.Map#copyOf"));

    private final FloorPlan plan;

    OrderRules(String root) {
        this.plan = new FloorPlan(root);
    }

    ArchRule resultsAreOrdered() {
        return Condition.rule(
                "make only ordered collections where results are put together",
                "the same input gives the same bytes; take LinkedHashMap, TreeMap, lists",
                (type, breaches) -> type.getAccessesFromSelf().stream()
                        .filter(access -> isForbidden(type, access))
                        .forEach(access -> breaches.accept(access.getDescription())));
    }

    private boolean isForbidden(JavaClass type, JavaAccess<?> access) {
        String unit = plan.unit(type).orElse("");
        boolean result = RESULTS.contains(unit) || unit.startsWith("render");
        boolean source = unit.startsWith("rules.") || unit.startsWith("reader") || unit.equals("article");
        return (result || source) && UNORDERED.hasTargetOf(access)
                || SALTED.hasTargetOf(access) && (result ? !isEmptyOne(access) : source && !isConstant(access));
    }

    /** Of nothing there is only one order. */
    private static boolean isEmptyOne(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith("of()");
    }

    /** A table of words that a rule asks, set up once with its class, and nothing that is worked out from an article. */
    private static boolean isConstant(JavaAccess<?> access) {
        return access.getOrigin().getName().equals("<clinit>") || isEmptyOne(access);
    }
}
