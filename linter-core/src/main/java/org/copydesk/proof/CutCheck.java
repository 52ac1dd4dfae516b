package org.copydesk.proof;

import java.util.List;

/** Demands that no example breaks the rule wherever it is cut off: drafts end in the middle of anything. */
final class CutCheck {

    /** Longer texts are cut at as many places, evenly spread. */
    private static final int MOST_CUTS = 120;

    private CutCheck() {}

    static List<String> objections(ExampleCase example) {
        Objections objections = new Objections();
        for (MarkedSource source : example.sources()) {
            int length = source.text().length();
            int cuts = Math.min(length, MOST_CUTS);
            for (int i = 0; i < cuts && objections.all().isEmpty(); i++) {
                cut(example, source, (int) ((long) length * i / cuts), objections);
            }
        }
        return objections.all();
    }

    private static void cut(ExampleCase example, MarkedSource source, int at, Objections objections) {
        MarkedSource cut = source.withText(source.text().substring(0, at));
        try {
            objections.addFailures(example.run(List.of(cut)).failures());
        } catch (RuntimeException | StackOverflowError broken) {
            objections.add("cut at " + at + ": " + broken);
        }
    }
}
