package org.copydesk.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;

/**
 * Demands of safe fixes that they make exactly the text that the page gives, that they come to an end, that they leave
 * nothing of the rule that could have been fixed, and that no other rule finds more than before.
 */
final class FixCheck {

    private static final int MOST_PASSES = 5;

    private final ExampleCase example;
    private final Objections objections = new Objections();

    private FixCheck(ExampleCase example) {
        this.example = example;
    }

    static List<String> objections(ExampleCase example, List<MarkedSource> documents) {
        FixCheck check = new FixCheck(example);
        check.run(documents, documents.equals(example.sources()) ? example.fixed() : Map.of());
        return check.objections.all();
    }

    private void run(List<MarkedSource> documents, Map<String, String> wanted) {
        Findings before = example.run(documents).findings();
        if (before.where(FixCheck::isSafe).isEmpty()) {
            if (!wanted.isEmpty()) {
                objections.add("the page gives a fixed text, but the rule offers no safe fix");
            }
            return;
        }
        if (!example.rule().fixable()) {
            objections.add("the rule offers a safe fix, and its page does not say so");
        }
        List<MarkedSource> after = settled(documents);
        for (MarkedSource document : after) {
            Optional.ofNullable(wanted.get(document.path()))
                    .filter(text -> !text.equals(document.text()))
                    .ifPresent(text -> objections.add("not the fixed text that the page gives for " + document.path()
                            + "\nwanted: " + text + "\nfixed:  " + document.text()));
        }
        silent(before, after);
        breedNothing(documents, after);
    }

    private List<MarkedSource> settled(List<MarkedSource> documents) {
        List<MarkedSource> fixed = documents;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            Findings found = example.run(fixed).findings();
            List<MarkedSource> next = new ArrayList<>();
            for (MarkedSource document : fixed) {
                next.add(document.withText(TextEdits.apply(
                        document.text(), found.in(document.path()).safeEdits())));
            }
            if (texts(next).equals(texts(fixed))) {
                return next;
            }
            fixed = next;
        }
        objections.add("the fix never comes to an end: each makes work for another");
        return fixed;
    }

    private void silent(Findings before, List<MarkedSource> after) {
        TestDesk.Outcome outcome = example.run(after);
        objections.addFailures(outcome.failures());
        Findings left = outcome.findings();
        int unfixable = before.where(finding -> !isSafe(finding)).all().size();
        if (!left.where(FixCheck::isSafe).isEmpty() || left.all().size() > unfixable) {
            objections.add("the fix does not silence the rule\nfixed: " + String.join("\n", texts(after))
                    + Objections.sentences(left));
        }
    }

    private void breedNothing(List<MarkedSource> before, List<MarkedSource> after) {
        SortedMap<String, Integer> old = counts(before);
        Findings now = example.desk().run(ExampleCase.articles(after)).findings();
        counts(after).forEach((rule, count) -> {
            if (count > old.getOrDefault(rule, 0)) {
                objections.add("behind the fix another rule finds more than before: " + rule
                        + Objections.sentences(now.of(rule)));
            }
        });
    }

    /** Findings of other rules. */
    private SortedMap<String, Integer> counts(List<MarkedSource> documents) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (String rule :
                example.desk().run(ExampleCase.articles(documents)).findings().rules()) {
            if (!rule.equals(example.rule().id())) {
                counts.merge(rule, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static boolean isSafe(Finding finding) {
        return finding.fix().filter(Fix::safe).isPresent();
    }

    private static List<String> texts(List<MarkedSource> documents) {
        return documents.stream().map(MarkedSource::text).toList();
    }
}
