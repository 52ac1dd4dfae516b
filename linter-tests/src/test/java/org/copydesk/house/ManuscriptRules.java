package org.copydesk.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What every package and class has. */
final class ManuscriptRules {

    private static final List<String> BLAND = List.of("Utils", "Util", "Helper", "Helpers", "Manager", "Base", "Impl");

    private ManuscriptRules() {}

    static ArchRule packagesAreNullMarked() {
        return Condition.rule(
                "live in a package whose package-info says @NullMarked",
                "without it nobody checks that no null goes in or out",
                (type, breaches) -> {
                    if (!isNullMarked(type)) {
                        breaches.accept(type.getPackageName() + " is not @NullMarked, seen at " + type.getName());
                    }
                });
    }

    private static boolean isNullMarked(JavaClass type) {
        return type.getPackage().tryGetPackageInfo().isPresent()
                && type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
    }

    static ArchRule namesSaySomething() {
        return Condition.rule(
                "have names that say what they are",
                "a class without a concept gathers everything",
                (type, breaches) -> {
                    if (BLAND.stream().anyMatch(type.getSimpleName()::endsWith)) {
                        breaches.accept(type.getName() + " is named for nothing");
                    }
                });
    }
}
