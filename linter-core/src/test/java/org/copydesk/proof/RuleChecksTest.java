package org.copydesk.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.config.Preset;
import org.copydesk.pack.RulePack;
import org.junit.jupiter.api.Test;

/** A harness that objects to nothing would look the same from outside as one that does its work. */
class RuleChecksTest {

    private static final String RULE = """
            rule: stray-mark
            category: residue
            level: error
            stage: recommended
            summary: A mark that stands astray.
            message: "a stray mark: “{match}”"
            explain: Marks of our old system were set in doubled braces.
            match:
              - phrase: [astray mark]
                fix: delete
            examples:
              bad:
                - text: One ⟦astray mark⟧ in a line.
                  fixed: One in a line.
                - The ⟦astray mark⟧ again.
                - |
                  A first paragraph.

                  And here an ⟦astray mark⟧ in a second.
              good:
                - Nothing at all.
                - A mark, and a man gone astray.
                - Two of them.
            """;

    private static final String OTHER = """
            rule: other-mark
            category: residue
            level: error
            stage: recommended
            summary: Another mark.
            message: another mark
            explain: There are other marks.
            match:
              - phrase: [man gone astray, them]
            examples:
              bad: [A ⟦man gone astray⟧.]
              good: [Nothing.]
            """;

    @Test
    void hasNothingAgainstARuleThatDoesItsWork() {
        assertThat(objections(RULE)).isEmpty();
    }

    @Test
    void namesTestsByRuleExampleAndWhatIsDemanded() {
        assertThat(checks(RULE))
                .extracting(Check::name)
                .contains(
                        "stray-mark / page",
                        "stray-mark / bad 1 / as written",
                        "stray-mark / bad 2 / CRLF",
                        "stray-mark / bad 3 / BOM",
                        "stray-mark / bad 1 / emoji in front",
                        "stray-mark / bad 3 / as markdown",
                        "stray-mark / bad 1 / cut anywhere",
                        "stray-mark / bad 1 / fixed",
                        "stray-mark / good 3 / silence of others",
                        "stray-mark / repeated");
    }

    @Test
    void objectsToAPlaceThatIsNotFound() {
        assertThat(objections(changed("The ⟦astray mark⟧ again.", "The ⟦astray⟧ mark again.")))
                .anySatisfy(objection -> assertThat(objection)
                        .contains("stray-mark / bad 2 / as written")
                        .contains("marked: The ⟦astray⟧ mark again.")
                        .contains("found:  The ⟦astray mark⟧ again."));
    }

    @Test
    void objectsToAPlaceThatIsNotMarked() {
        assertThat(objections(changed("The ⟦astray mark⟧ again.", "The ⟦astray mark⟧ again, astray mark.")))
                .anyMatch(objection -> objection.contains("bad 2 / as written"));
    }

    @Test
    void objectsToAGoodExampleThatIsNot() {
        assertThat(objections(changed("Two of them.", "No astray mark here.")))
                .anyMatch(objection -> objection.contains("good 3 / as written"));
    }

    @Test
    void objectsToTooFewExamples() {
        assertThat(objections(changed("    - The ⟦astray mark⟧ again.\n", "")))
                .singleElement()
                .asString()
                .contains("a rule needs 3 bad examples of different situations at least, and has 2");
    }

    @Test
    void objectsToAnExampleThatStandsTwice() {
        assertThat(objections(changed("Two of them.", "Nothing  at all.")))
                .singleElement()
                .asString()
                .contains("good 3 stands on the page twice");
    }

    @Test
    void objectsToAFormatThatIsNotKnown() {
        assertThat(objections(changed("    - Two of them.", "    - {text: Two of them., format: papyrus}")))
                .anyMatch(objection -> objection.contains("there is no format papyrus"));
    }

    @Test
    void objectsToAFullStopBehindAMessage() {
        assertThat(objections(changed("“{match}”", "“{match}”.")))
                .singleElement()
                .asString()
                .contains("ends with a full stop");
    }

    @Test
    void objectsToAMessageThatNoExampleLeadsTo() {
        String rule = changed(
                "message: \"a stray mark: “{match}”\"",
                "messages: {stray: 'a stray mark: “{match}”', lost: a lost mark}");
        assertThat(objections(rule.replace("fix: delete", "fix: delete\n    message: stray")))
                .singleElement()
                .asString()
                .contains("no bad example leads to message lost");
    }

    @Test
    void objectsToAFixThatNoExampleShows() {
        assertThat(objections(changed("      fixed: One in a line.\n", "")))
                .singleElement()
                .asString()
                .contains("no bad example shows its text when fixed");
    }

    @Test
    void objectsToAFixThatMakesAnotherText() {
        assertThat(objections(changed("fixed: One in a line.", "fixed: One in line.")))
                .singleElement()
                .asString()
                .contains("bad 1 / fixed", "wanted: One in line.", "fixed:  One in a line.");
    }

    @Test
    void objectsToAFixThatMakesWorkForItself() {
        assertThat(objections(changed("fix: delete", "fix: {replace: an astray mark}")))
                .anyMatch(objection -> objection.contains("the fix never comes to an end"));
    }

    @Test
    void objectsToAFixThatMakesWorkForAnotherRule() {
        String rule = changed("fix: delete", "fix: {replace: them}")
                .replace("fixed: One in a line.", "fixed: One them in a line.");
        assertThat(objections(rule, OTHER.replace("man gone astray, ", "")))
                .anyMatch(objection ->
                        objection.contains("behind the fix another rule finds more than before: other-mark"));
    }

    @Test
    void objectsToOtherRulesOnGoodExamples() {
        assertThat(objections(RULE, OTHER))
                .anyMatch(objection ->
                        objection.contains("good 2 / silence of others") && objection.contains("other-mark"))
                .anyMatch(objection -> objection.contains("good 3 / silence of others"));
    }

    @Test
    void acceptsOtherRulesForAReason() {
        String rule = changed(
                "    - A mark, and a man gone astray.\n    - Two of them.",
                "    - {text: 'A mark, and a man gone astray.', also: {other-mark: a man is no mark}}\n    - Two.");
        assertThat(objections(rule, OTHER)).isEmpty();
    }

    @Test
    void objectsToAReasonThatIsNotNeeded() {
        assertThat(objections(changed("    - Two of them.", "    - {text: Two., also: {other-mark: none}}"), OTHER))
                .anyMatch(objection ->
                        objection.contains("the page says that other-mark speaks here too, but it is silent"));
    }

    @Test
    void leavesOutWhatThePageExcepts() {
        String rule =
                changed("    - Two of them.", "    - {text: Two of them., except: {bom: none, as-written: none}}");
        assertThat(checks(rule))
                .extracting(Check::name)
                .contains("stray-mark / good 3 / CRLF")
                .doesNotContain("stray-mark / good 3 / BOM", "stray-mark / good 3 / as written");
    }

    private static String changed(String from, String to) {
        assertThat(RULE).contains(from);
        return RULE.replace(from, to);
    }

    private static List<Check> checks(String rule, String... others) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("a/stray-mark.yaml", rule);
        for (String other : others) {
            files.put("a/other-mark.yaml", other);
        }
        RulePack.Reading reading = RulePack.ofFiles(files);
        assertThat(reading.problems()).isEmpty();
        TestDesk desk = TestDesk.of(List.of(reading.pack()));
        ExampleCase.Desks desks = new ExampleCase.Desks(desk, desk.preset(Preset.ALL), desk);
        return new RuleChecks(reading.pack().page("stray-mark").orElseThrow(), desks).all();
    }

    private static List<String> objections(String rule, String... others) {
        List<String> objections = new ArrayList<>();
        for (Check check : checks(rule, others)) {
            check.objections().get().forEach(objection -> objections.add(check.name() + "\n" + objection));
        }
        return objections;
    }
}
