package org.copydesk.testkit;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.copydesk.pack.RulePack;
import org.copydesk.proof.Check;
import org.copydesk.proof.PackProof;
import org.copydesk.proof.RuleProof;
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

    private final PackProof proof;

    private RuleExamples(PackProof proof) {
        this.proof = proof;
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
        return new RuleExamples(PackProof.of(packs, others));
    }

    /** Only some of the rules, such as those of a category; all others must be silent on good examples still. */
    public RuleExamples only(Predicate<RuleInfo> rules) {
        return new RuleExamples(proof.only(rules));
    }

    /**
     * The tests, a container for each rule. A test's name says it all:
     * {@code headline-repeated / bad 2 / CRLF}.
     */
    public Stream<DynamicNode> tests() {
        Set<String> asked = askedFor();
        List<DynamicNode> nodes = new ArrayList<>();
        proof.only(info -> asked.isEmpty() || asked.contains(info.id()))
                .rules()
                .forEach(rule -> nodes.add(container(rule)));
        if (nodes.isEmpty()) {
            nodes.add(DynamicTest.dynamicTest(
                    "rules on the class path", () -> Assertions.fail("there are none; was the pack compiled?")));
        }
        return nodes.stream();
    }

    private static DynamicContainer container(RuleProof rule) {
        URI file = URI.create("classpath:/" + rule.rule().page());
        return DynamicContainer.dynamicContainer(
                rule.rule().id(), file, rule.checks().get().stream().map(check -> test(check, file)));
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
