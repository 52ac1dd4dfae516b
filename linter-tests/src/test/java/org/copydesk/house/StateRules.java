package org.copydesk.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Consumer;

/** Rules are shared by threads, and no class keeps anything between two runs. */
final class StateRules {

    /** Fields of these types can be changed by whoever holds them; interfaces such as List are filled by List.copyOf. */
    private static final Forbidden MUTABLE = new Forbidden(
            List.of(
                    "java.util.ArrayList",
                    "java.util.ArrayDeque",
                    "java.util.LinkedList",
                    "java.util.HashMap",
                    "java.util.LinkedHashMap",
                    "java.util.TreeMap",
                    "java.util.EnumMap",
                    "java.util.HashSet",
                    "java.util.LinkedHashSet",
                    "java.util.TreeSet",
                    "java.util.EnumSet",
                    "java.util.BitSet",
                    "java.util.Date",
                    "java.util.concurrent.",
                    "java.lang.StringBuilder",
                    "java.lang.StringBuffer",
                    "java.lang.ThreadLocal",
                    "java.util.regex.Matcher",
                    "com.google.re2j.Matcher"),
            List.of());

    private final String rule;

    StateRules(String root) {
        this.rule = root + ".rule.Rule";
    }

    ArchRule rulesHaveNoState() {
        return Condition.rule(
                "have only final fields of immutable types if they are rules",
                "one instance serves all threads and all articles",
                (type, breaches) -> {
                    if (type.isAssignableTo(rule)) {
                        type.getAllFields().forEach(field -> inspectField(field, breaches));
                    }
                });
    }

    private static void inspectField(JavaField field, Consumer<String> breaches) {
        JavaClass type = field.getRawType();
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
            breaches.accept(field.getFullName() + " is not final");
        }
        if (type.isArray() || MUTABLE.hasType(type)) {
            breaches.accept(field.getFullName() + " is of the mutable type " + type.getName());
        }
    }

    ArchRule staticFieldsAreFinal() {
        return Condition.rule(
                "have no static field that can be set",
                "two runs in one JVM must not see each other",
                (type, breaches) -> type.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                        .forEach(field -> breaches.accept(field.getFullName() + " is static and not final")));
    }
}
