package org.copydesk.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.copydesk.finding.Finding;

/**
 * Demands that what a rule finds in an example does not hang on anything else: two threads that share it, the articles it
 * saw before, the rules beside it, a default locale in which {@code "I".toLowerCase()} is not {@code "i"}.
 */
final class ThreadCheck {

    private static final Locale TURKISH = new Locale("tr", "TR");

    private ThreadCheck() {}

    static List<String> objections(List<ExampleCase> examples) {
        Objections objections = new Objections();
        List<Run> runs = examples.stream()
                .map(example -> new Run(example, example.alone()))
                .toList();
        List<Run> backwards = new ArrayList<>(runs);
        Collections.reverse(backwards);
        Map<String, List<Finding>> once = findings(runs);
        Locale usual = Locale.getDefault();
        Locale.setDefault(TURKISH);
        try {
            FutureTask<Map<String, List<Finding>>> other = new FutureTask<>(() -> findings(backwards));
            new Thread(other, "copydesk-proof").start();
            compare(once, findings(runs), "in one of two threads, under a Turkish locale", objections);
            compare(once, other.get(), "in a second thread and another order, under a Turkish locale", objections);
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            Locale.setDefault(usual);
        }
        besideAllOthers(once, examples, objections);
        return objections.all();
    }

    /** An example and who lints it. */
    private record Run(ExampleCase example, TestDesk desk) {}

    private static Map<String, List<Finding>> findings(List<Run> runs) {
        Map<String, List<Finding>> findings = new TreeMap<>();
        for (Run run : runs) {
            ExampleCase example = run.example();
            Findings found =
                    run.desk().run(ExampleCase.articles(example.sources())).findings();
            findings.put(example.label(), found.of(example.rule().id()).all());
        }
        return findings;
    }

    /** One difference is enough: the others have the same cause. */
    private static void compare(
            Map<String, List<Finding>> once, Map<String, List<Finding>> again, String where, Objections objections) {
        for (String label : once.keySet()) {
            if (!once.get(label).equals(again.get(label))) {
                objections.add(label + ": other findings " + where + "\nfirst: " + once.get(label) + "\nthen:  "
                        + again.get(label));
                return;
            }
        }
    }

    /** Beside others a finding may give way to one that knows the defect better; none may come up. */
    private static void besideAllOthers(
            Map<String, List<Finding>> once, List<ExampleCase> examples, Objections objections) {
        List<Run> runs = examples.stream()
                .map(example -> new Run(example, example.all()))
                .toList();
        Map<String, List<Finding>> all = findings(runs);
        for (String label : all.keySet()) {
            List<String> alone = places(once.getOrDefault(label, List.of()));
            List<String> beside = places(all.get(label));
            if (!alone.containsAll(beside)) {
                objections.add(
                        label + ": other findings beside all other rules\nalone:  " + alone + "\nbeside: " + beside);
                return;
            }
        }
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        finding.location().source() + " " + finding.location().span() + " " + finding.message())
                .toList();
    }
}
