package org.copydesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plants breaches of the house in a house of its own and wants each kind of rule to find them: a rule that never bites is no rule. */
class CanaryTest {

    private static final String ROOT = "org.copydesk.house.canary";

    private static final JavaClasses CANARY = new ClassFileImporter().importPackages(ROOT);

    private final FloorRules floors = new FloorRules(ROOT);
    private final SilenceRules silence = new SilenceRules(ROOT);
    private final StateRules state = new StateRules(ROOT);

    @Test
    void findsThePackageWithoutAFloor() {
        assertThat(breaches(floors.everyPackageHasAFloor()))
                .singleElement()
                .asString()
                .contains("Squatter");
    }

    @Test
    void findsTheUseOfAHigherFloor() {
        assertThat(breaches(floors.usesOnlyItsLowerFloors()))
                .anyMatch(breach -> breach.startsWith("text may not use engine") && breach.contains("LooksUp"))
                .anyMatch(breach -> breach.startsWith("reader.markdown may not use reader.html"))
                .noneMatch(breach -> breach.contains("Remembers"));
    }

    @Test
    void findsStrangersThatKnowEachOther() {
        assertThat(breaches(floors.strangersIn("reader"))).anyMatch(breach -> breach.contains("Sheet"));
        assertThat(breaches(floors.strangersIn("render"))).anyMatch(breach -> breach.contains("Lines"));
        assertThat(breaches(floors.strangersIn("rules"))).anyMatch(breach -> breach.contains("Slip"));
    }

    @Test
    void findsTheCycle() {
        assertThat(breaches(floors.noCycles()))
                .singleElement()
                .asString()
                .contains("Shelf")
                .contains("Walker");
    }

    @Test
    void findsLibrariesOutsideTheirCages() {
        assertThat(breaches(new CageRules(ROOT).librariesStayInTheirCages()))
                .hasSize(2)
                .anyMatch(breach -> breach.contains("jsoup"))
                .anyMatch(breach -> breach.contains("assertj"));
    }

    @Test
    void findsTheRuleThatRemembers() {
        assertThat(breaches(state.rulesHaveNoState()))
                .hasSize(3)
                .anyMatch(breach -> breach.contains("count is not final"))
                .anyMatch(breach -> breach.contains("words is of the mutable type"))
                .anyMatch(breach -> breach.contains("seen is of the mutable type"));
    }

    @Test
    void findsTheStaticFieldThatCanBeSet() {
        assertThat(breaches(state.staticFieldsAreFinal()))
                .singleElement()
                .asString()
                .contains("counter");
    }

    @Test
    void hearsEveryNoise() {
        assertThat(breaches(silence.streams())).singleElement().asString().contains("Loud.stream()");
        assertThat(breaches(silence.exit())).singleElement().asString().contains("Loud.exit()");
        assertThat(breaches(silence.files())).isNotEmpty().allMatch(breach -> breach.contains("Loud.file()"));
        assertThat(breaches(silence.network())).isNotEmpty().allMatch(breach -> breach.contains("Loud.network()"));
        assertThat(breaches(silence.processes())).isNotEmpty().allMatch(breach -> breach.contains("Loud.process()"));
        assertThat(breaches(silence.clock())).singleElement().asString().contains("Loud.clock()");
        assertThat(breaches(silence.chance())).isNotEmpty().allMatch(breach -> breach.contains("Loud.chance()"));
        assertThat(breaches(silence.defaults()))
                .hasSize(3)
                .anyMatch(breach -> breach.contains("Loud.locale()"))
                .anyMatch(breach -> breach.contains("Loud.localeByReference()"))
                .anyMatch(breach -> breach.contains("Loud.charset()"));
    }

    @Test
    void findsUnorderedResults() {
        assertThat(breaches(new OrderRules(ROOT).resultsAreOrdered()))
                .hasSize(4)
                .anyMatch(breach -> breach.contains("Walker.salted()"))
                .anyMatch(breach -> breach.contains("Walker.hashed()"))
                .anyMatch(breach -> breach.contains("Remembers.<init>()"))
                .anyMatch(breach -> breach.contains("Remembers.salted("));
    }

    @Test
    void findsThePackageThatIsNotNullMarked() {
        assertThat(breaches(ManuscriptRules.packagesAreNullMarked())).anyMatch(breach -> breach.contains("Squatter"));
    }

    @Test
    void findsTheNameThatSaysNothing() {
        assertThat(breaches(ManuscriptRules.namesSaySomething()))
                .singleElement()
                .asString()
                .contains("WordUtils");
    }

    private static List<String> breaches(ArchRule rule) {
        return rule.evaluate(CANARY).getFailureReport().getDetails();
    }
}
