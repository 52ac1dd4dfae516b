package org.copydesk.render.junit;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Omission;
import org.copydesk.finding.RuleFailure;
import org.copydesk.finding.Severity;
import org.copydesk.render.Markup;

/**
 * One test.
 *
 * @param group what it is listed under: a file's path
 * @param type the level of a finding
 * @param message one sentence; empty if it passed
 * @param details what a reader wants to know besides; may be empty
 */
record TestCase(String group, String name, Outcome outcome, String type, String message, String details) {

    /** How it came out. */
    enum Outcome {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED
    }

    TestCase {
        Objects.requireNonNull(outcome, "outcome");
    }

    static TestCase passed(String group, String name) {
        return new TestCase(group, name, Outcome.PASSED, "", "", "");
    }

    static TestCase of(Finding finding) {
        String path = finding.location().source().path();
        String place = finding.location().start().toString();
        return new TestCase(
                path,
                finding.rule() + " at " + place,
                finding.severity() == Severity.INFO ? Outcome.SKIPPED : Outcome.FAILURE,
                finding.severity().id(),
                finding.message(),
                path + ":" + place + ": " + finding.location().excerpt());
    }

    static TestCase of(RuleFailure failure) {
        return new TestCase(
                failure.path(), failure.rule(), Outcome.ERROR, "broken", "The rule broke: " + failure.what(), "");
    }

    static TestCase of(Omission omission) {
        return new TestCase(omission.path(), "not linted", Outcome.SKIPPED, "", omission.why(), "");
    }

    void write(Markup xml) throws IOException {
        xml.line().start("testcase").attribute("classname", group).attribute("name", name);
        if (outcome == Outcome.PASSED) {
            xml.close();
            return;
        }
        xml.start(outcome.name().toLowerCase(Locale.ROOT)).attribute("message", message);
        if (outcome == Outcome.SKIPPED) {
            xml.close();
        } else {
            xml.attribute("type", type).text(details).end();
        }
        xml.end();
    }
}
