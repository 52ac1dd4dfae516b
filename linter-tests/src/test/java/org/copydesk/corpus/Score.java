package org.copydesk.corpus;

import java.util.List;
import org.copydesk.system.Found;
import org.copydesk.system.Outcome;

/**
 * What a run found of a corpus.
 *
 * @param findings of the run, in order
 * @param failures rules that broke
 */
public record Score(Corpus corpus, List<Found> findings, int failures) {

    static Score of(Corpus corpus) {
        return of(corpus, "recommended");
    }

    /** A run with the rules of a preset. */
    public static Score of(Corpus corpus, String preset) {
        Outcome outcome = Outcome.lint(corpus.folder(), "--preset", preset);
        return new Score(
                corpus, outcome.findings(), outcome.json().required("failures").size());
    }

    /**
     * True if the run found a defect: a finding of its category touches the place. A verdict on a document asks for the very
     * rule, wherever in the document it speaks.
     */
    public boolean isFound(Label label) {
        return findings.stream()
                .filter(found -> found.path().equals(label.doc()))
                .anyMatch(found -> label.isVerdict()
                        ? found.rule().equals(label.rule())
                        : found.category().equals(label.category()) && touches(found, label));
    }

    /** Share of the labels of a tier that were found. */
    double recall(Label.Tier tier) {
        List<Label> wanted = labels(tier);
        return (double) wanted.stream().filter(this::isFound).count() / wanted.size();
    }

    List<Label> labels(Label.Tier tier) {
        return corpus.labels().stream().filter(label -> label.tier() == tier).toList();
    }

    List<Label> missed(Label.Tier tier) {
        return labels(tier).stream().filter(label -> !isFound(label)).toList();
    }

    /** Findings in documents that no editor would touch. */
    public List<Found> alarms() {
        List<String> dirty = corpus.labels().stream().map(Label::doc).toList();
        return findings.stream().filter(found -> !dirty.contains(found.path())).toList();
    }

    /** Findings in defective documents where no label stands. */
    public List<Found> unexplained() {
        List<Found> alarms = alarms();
        return findings.stream()
                .filter(found -> !alarms.contains(found))
                .filter(found -> corpus.labels().stream().noneMatch(label -> explains(label, found)))
                .toList();
    }

    private static boolean explains(Label label, Found found) {
        return label.doc().equals(found.path())
                && (label.isVerdict() ? label.rule().equals(found.rule()) : touches(found, label));
    }

    private static boolean touches(Found found, Label label) {
        if (label.line() < found.line() || label.line() > found.endLine()) {
            return false;
        }
        int start = label.line() == found.line() ? found.column() : 1;
        int end = label.line() == found.endLine() ? Math.max(found.endColumn(), start + 1) : Integer.MAX_VALUE;
        return start < label.endColumn() && label.column() < end;
    }
}
