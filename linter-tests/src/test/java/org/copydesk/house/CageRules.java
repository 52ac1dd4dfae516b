package org.copydesk.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Third-party libraries, each seen by the units that are named for it and by no other. */
final class CageRules {

    /** Seen from everywhere: the JDK, which SilenceRules looks after, and annotations. */
    private static final List<String> FREE = List.of("java.", "org.jspecify.annotations.");

    private static final Map<String, List<String>> CAGES = cages();

    private final String root;
    private final FloorPlan plan;

    CageRules(String root) {
        this.root = root + ".";
        this.plan = new FloorPlan(root);
    }

    private static Map<String, List<String>> cages() {
        Map<String, List<String>> cages = new LinkedHashMap<>();
        cages.put("org.snakeyaml.engine.", List.of("yaml"));
        cages.put("org.commonmark.", List.of("reader.markdown"));
        cages.put("org.tomlj.", List.of("reader.markdown"));
        cages.put("org.jsoup.", List.of("reader.html"));
        cages.put("com.ctc.wstx.", List.of("xml"));
        cages.put("org.codehaus.stax2.", List.of("xml"));
        // The JDK's own XML packages: one place to harden against DTDs and external entities.
        cages.put("javax.xml.", List.of("xml"));
        // One reads articles, one writes reports, one reads baselines.
        cages.put("com.fasterxml.jackson.core.", List.of("reader.json", "render", "baseline"));
        cages.put("com.google.re2j.", List.of("pattern"));
        cages.put("org.apache.commons.text.", List.of("language"));
        cages.put("org.apache.commons.lang3.", List.of("language"));
        cages.put("org.apache.commons.codec.", List.of("language"));
        cages.put("org.objectweb.asm.", List.of("jar"));
        cages.put("org.junit.", List.of("testkit"));
        cages.put("org.opentest4j.", List.of("testkit"));
        cages.put("org.apache.maven.", List.of("maven"));
        cages.put("org.codehaus.plexus.", List.of("maven"));
        cages.put("javax.inject.", List.of("maven"));
        return cages;
    }

    ArchRule librariesStayInTheirCages() {
        return Condition.rule(
                "use only libraries that the cages name for them",
                "a library that one package sees can be replaced in one package",
                (type, breaches) -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isForbidden(type, dependency))
                        .forEach(dependency -> breaches.accept(dependency.getDescription())));
    }

    private boolean isForbidden(JavaClass type, Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String name = target.getName();
        if (target.isPrimitive() || name.startsWith(root) || FREE.stream().anyMatch(name::startsWith)) {
            return false;
        }
        return cageOf(name).filter(units -> plan.isIn(type, units)).isEmpty();
    }

    private static Optional<List<String>> cageOf(String name) {
        return CAGES.entrySet().stream()
                .filter(cage -> name.startsWith(cage.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
