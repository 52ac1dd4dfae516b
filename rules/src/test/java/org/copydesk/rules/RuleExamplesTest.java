package org.copydesk.rules;

import java.util.stream.Stream;
import org.copydesk.testkit.RuleExamples;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** All that the testkit demands of the rules and their pages; {@code -Dcopydesk.rule=ID} tests one rule. */
class RuleExamplesTest {

    @TestFactory
    Stream<DynamicNode> examples() {
        return RuleExamples.ofClassPath(RuleExamplesTest.class.getClassLoader()).tests();
    }
}
