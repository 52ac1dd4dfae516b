package org.copydesk.render.junit;

import java.io.IOException;
import java.util.List;
import org.copydesk.render.Markup;

/**
 * Tests that belong together.
 *
 * @param name a file's path
 */
record Suite(String name, List<TestCase> cases) {

    Suite {
        cases = List.copyOf(cases);
    }

    void write(Markup xml) throws IOException {
        xml.line().start("testsuite").attribute("name", name);
        counts(List.of(this), xml);
        for (TestCase each : cases) {
            each.write(xml);
        }
        xml.line().end();
    }

    /** The attributes that count the tests of some suites. */
    static void counts(List<Suite> suites, Markup xml) throws IOException {
        xml.attribute(
                "tests", suites.stream().mapToInt(suite -> suite.cases().size()).sum());
        xml.attribute("failures", count(suites, TestCase.Outcome.FAILURE));
        xml.attribute("errors", count(suites, TestCase.Outcome.ERROR));
        xml.attribute("skipped", count(suites, TestCase.Outcome.SKIPPED));
    }

    private static int count(List<Suite> suites, TestCase.Outcome outcome) {
        return (int) suites.stream()
                .flatMap(suite -> suite.cases().stream())
                .filter(each -> each.outcome() == outcome)
                .count();
    }
}
