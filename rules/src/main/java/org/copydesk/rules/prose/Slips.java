package org.copydesk.rules.prose;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Block;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;

/**
 * Findings of one kind of typing slip in one article. One alone is a slip of the finger, which a safe fix mends; several
 * show that the text was damaged on its way, and weigh as the rule says. Used by one thread.
 */
final class Slips {

    private final Sink sink;
    private final List<Draft> drafts = new ArrayList<>();

    Slips(Sink sink) {
        this.sink = sink;
    }

    /** A finding to be completed and handed to {@link #add}. */
    Draft at(Block block, int start, int end) {
        return sink.at(block, start, end);
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    void report() {
        for (Draft draft : drafts) {
            if (drafts.size() == 1) {
                draft.severity(Severity.INFO);
            }
            draft.report();
        }
    }
}
