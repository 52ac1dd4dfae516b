package org.copydesk.testkit;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.copydesk.config.Preset;
import org.copydesk.pack.RulePack;
import org.copydesk.pack.RulePage;
import org.copydesk.rule.RuleInfo;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Makes tests of the examples on the pages of rules. A whole test class of a rule pack:
 *
 * <pre>{@code
 * class RuleExamplesTest {
 *
 *     @TestFactory
 *     Stream<DynamicNode> examples() {
 *         return RuleExamples.ofClassPath(getClass().getClassLoader()).tests();
 *     }
 * }
 * }</pre>
 *
 * <p>With {@code -Dcopydesk.rule=ID} (or several, with commas) only these rules are tested.
 */
public final class RuleExamples {

    /** The system property that names the rules to test. */
    public static final String RULE_PROPERTY = "copydesk.rule";

    private final List<RulePack> packs;
    private final TestDesk desk;
    private final Predicate<RuleInfo> wanted;

    private RuleExamples(List<RulePack> packs, TestDesk desk, Predicate<RuleInfo> wanted) {
        this.packs = List.copyOf(packs);
        this.desk = desk;
        this.wanted = wanted;
    }

    /** The rules of all packs that a class loader sees. */
    public static RuleExamples ofClassPath(ClassLoader loader) {
        return of(RulePack.loadAll(loader), List.of());
    }

    /**
     * The rules of some packs.
     *
     * @param others packs whose rules are not tested, but must be silent on good examples
     */
    public static RuleExamples of(List<RulePack> packs, List<RulePack> others) {
        List<RulePack> all = new ArrayList<>(packs);
        all.addAll(others);
        return new RuleExamples(packs, TestDesk.of(all), rule -> true);
    }

    /** Only some of the rules, such as those of a category; all others must be silent on good examples still. */
    public RuleExamples only(Predicate<RuleInfo> rules) {
        return new RuleExamples(packs, desk, wanted.and(rules));
    }

    /**
     * The tests, a container for each rule. A test's name says it all:
     * {@code headline-repeated / bad 2 / CRLF}.
     */
    public Stream<DynamicNode> tests() {
        List<DynamicNode> nodes = new ArrayList<>();
        Set<String> asked = askedFor();
        ExampleCase.Desks desks = new ExampleCase.Desks(desk, desk.preset(Preset.ALL), desk);
        for (RulePack pack : packs) {
            pack.rules().stream()
                    .map(rule -> rule.info())
                    .filter(wanted)
                    .filter(info -> asked.isEmpty() || asked.contains(info.id()))
                    .forEach(info -> nodes.add(container(info, pack, desks)));
        }
        if (nodes.isEmpty()) {
            nodes.add(DynamicTest.dynamicTest(
                    "rules on the class path", () -> Assertions.fail("there are none; was the pack compiled?")));
        }
        return nodes.stream();
    }

    private static DynamicContainer container(RuleInfo info, RulePack pack, ExampleCase.Desks desks) {
        URI file = URI.create("classpath:/" + info.page());
        return DynamicContainer.dynamicContainer(
                info.id(), file, checks(info, pack, desks).map(check -> test(check, file)));
    }

    private static Stream<Check> checks(RuleInfo info, RulePack pack, ExampleCase.Desks desks) {
        RulePage page = pack.page(info.id())
                .orElseThrow(() -> new IllegalStateException("the page of " + info.id() + " cannot be read"));
        return new RuleChecks(page, desks).all().stream();
    }

    private static DynamicTest test(Check check, URI file) {
        return DynamicTest.dynamicTest(check.name(), file, () -> {
            List<String> objections = check.objections().get();
            if (!objections.isEmpty()) {
                Assertions.fail(check.name() + "\n" + String.join("\n", objections));
            }
        });
    }

    private static Set<String> askedFor() {
        Set<String> ids = new LinkedHashSet<>(
                Arrays.asList(System.getProperty(RULE_PROPERTY, "").split("[, ]+")));
        ids.remove("");
        return ids;
    }
}
