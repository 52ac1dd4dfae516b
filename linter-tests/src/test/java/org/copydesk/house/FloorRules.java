package org.copydesk.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Consumer;

/** Floors, strangers and cycles. */
final class FloorRules {

    private final String root;
    private final FloorPlan plan;

    FloorRules(String root) {
        this.root = root;
        this.plan = new FloorPlan(root);
    }

    ArchRule everyPackageHasAFloor() {
        return Condition.rule(
                "live in a package that the plan names",
                "a package without a floor could use everything; give it a line in FloorPlan",
                (type, breaches) -> plan.unit(type)
                        .filter(unit -> !plan.knows(unit))
                        .ifPresent(unit ->
                                breaches.accept(type.getName() + " lives in " + unit + ", which has no floor")));
    }

    ArchRule usesOnlyItsLowerFloors() {
        return Condition.rule(
                "use only the lower floors that the plan names for them",
                "what is costly to change later is who knows whom",
                (type, breaches) -> type.getDirectDependenciesFromSelf()
                        .forEach(dependency -> inspect(type, dependency, breaches)));
    }

    private void inspect(JavaClass type, Dependency dependency, Consumer<String> breaches) {
        String unit = plan.unit(type).orElse("");
        plan.unit(dependency.getTargetClass().getBaseComponentType())
                .filter(other -> !plan.mayUse(unit, other))
                .ifPresent(
                        other -> breaches.accept(unit + " may not use " + other + ": " + dependency.getDescription()));
    }

    ArchRule strangersIn(String house) {
        return slices().matching(root + "." + house + ".(*)..")
                .should()
                .notDependOnEachOther()
                .because("each of them can be read, changed and thrown away alone")
                .allowEmptyShould(true);
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }
}
