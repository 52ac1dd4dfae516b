package org.copydesk.proof;

import java.util.List;

/** Demands that a rule finds exactly what is marked: in a good example, nothing. */
final class SpanCheck {

    private SpanCheck() {}

    static List<String> objections(ExampleCase example, List<MarkedSource> documents) {
        Objections objections = new Objections();
        TestDesk.Outcome outcome = example.run(documents);
        objections.addFailures(outcome.failures());
        for (MarkedSource document : documents) {
            objections.compare(document, outcome.findings().in(document.path()));
        }
        return objections.all();
    }
}
