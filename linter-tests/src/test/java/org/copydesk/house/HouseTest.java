package org.copydesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The whole product against the plan. Plain test methods on purpose: there is a Surefire that skips ArchUnit's own kind of
 * fields and reports success.
 */
class HouseTest {

    private static final String ROOT = "org.copydesk";

    /** Without the help goal, which the plugin tools write. */
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/maven/HelpMojo"))
            .importPackages(ROOT);

    private final FloorRules floors = new FloorRules(ROOT);
    private final SilenceRules silence = new SilenceRules(ROOT);
    private final StateRules state = new StateRules(ROOT);

    @Test
    void seesAllModules() {
        assertThat(HOUSE)
                .extracting(JavaClass::getPackageName)
                .contains(
                        "org.copydesk.text",
                        "org.copydesk.rules.headline",
                        "org.copydesk.testkit",
                        "org.copydesk.cli",
                        "org.copydesk.maven")
                .doesNotContain("org.copydesk.house");
    }

    @Test
    void everyFloorOfThePlanUsesOnlyThoseAboveItInTheList() {
        List<String> kinds = FloorPlan.kinds();
        for (int i = 0; i < kinds.size(); i++) {
            assertThat(kinds.subList(0, i)).as(kinds.get(i)).containsAll(FloorPlan.lowerFloors(kinds.get(i)));
        }
    }

    @Test
    void everyPackageHasAFloor() {
        floors.everyPackageHasAFloor().check(HOUSE);
    }

    @Test
    void everyPackageUsesOnlyItsLowerFloors() {
        floors.usesOnlyItsLowerFloors().check(HOUSE);
    }

    @Test
    void readersAreStrangers() {
        floors.strangersIn("reader").check(HOUSE);
    }

    @Test
    void renderersAreStrangers() {
        floors.strangersIn("render").check(HOUSE);
    }

    @Test
    void ruleFamiliesAreStrangers() {
        floors.strangersIn("rules").check(HOUSE);
    }

    @Test
    void noCycles() {
        floors.noCycles().check(HOUSE);
    }

    @Test
    void librariesStayInTheirCages() {
        new CageRules(ROOT).librariesStayInTheirCages().check(HOUSE);
    }

    @Test
    void rulesHaveNoState() {
        state.rulesHaveNoState().check(HOUSE);
    }

    @Test
    void staticFieldsAreFinal() {
        state.staticFieldsAreFinal().check(HOUSE);
    }

    @Test
    void standardStreamsOnlyInTheCommand() {
        silence.streams().check(HOUSE);
    }

    @Test
    void exitOnlyInTheCommand() {
        silence.exit().check(HOUSE);
    }

    @Test
    void filesOnlyInARun() {
        silence.files().check(HOUSE);
    }

    @Test
    void noNetwork() {
        silence.network().check(HOUSE);
    }

    @Test
    void noProcessButThoseOfARun() {
        silence.processes().check(HOUSE);
    }

    @Test
    void clockOnlyInARun() {
        silence.clock().check(HOUSE);
    }

    @Test
    void nothingIsLeftToChance() {
        silence.chance().check(HOUSE);
    }

    @Test
    void nothingDependsOnTheMachinesDefaults() {
        silence.defaults().check(HOUSE);
    }

    @Test
    void resultsAreOrdered() {
        new OrderRules(ROOT).resultsAreOrdered().check(HOUSE);
    }

    @Test
    void packagesAreNullMarked() {
        ManuscriptRules.packagesAreNullMarked().check(HOUSE);
    }

    @Test
    void namesSaySomething() {
        ManuscriptRules.namesSaySomething().check(HOUSE);
    }
}
