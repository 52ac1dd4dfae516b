package org.copydesk.proof;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Demands of a good example that no other recommended rule speaks, but for those that the page names with a reason. */
final class SilenceCheck {

    private SilenceCheck() {}

    static List<String> objections(ExampleCase example) {
        Objections objections = new Objections();
        TestDesk.Outcome outcome = example.desk().run(ExampleCase.articles(example.sources()));
        Findings found = outcome.findings();
        Set<String> allowed = example.example().also().keySet();
        objections.addFailures(outcome.failures());
        Findings loud = found.where(
                finding -> !finding.rule().equals(example.rule().id()) && !allowed.contains(finding.rule()));
        if (!loud.isEmpty()) {
            objections.add("other rules are not silent on this good example; mend the example or the rule, or say why"
                    + " behind the format: also RULE: reason" + Objections.sentences(loud));
        }
        Set<String> silent = new TreeSet<>(allowed);
        silent.removeAll(found.rules());
        silent.forEach(rule -> objections.add("the page says that " + rule + " speaks here too, but it is silent"));
        return objections.all();
    }
}
