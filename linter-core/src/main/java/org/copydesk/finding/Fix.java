package org.copydesk.finding;

import java.util.List;
import java.util.Objects;
import org.copydesk.text.Edit;

/**
 * A way to mend what was found.
 *
 * @param safe true if it cannot change the sense and may be applied without asking
 * @param title what it does, in a few words: {@code delete the line}
 * @param edits by place, not overlapping
 */
public record Fix(boolean safe, String title, List<Edit> edits) {

    public Fix {
        Objects.requireNonNull(title, "title");
        edits = edits.stream().sorted().toList();
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i - 1).span().end() > edits.get(i).span().start()) {
                throw new IllegalArgumentException("overlapping edits: " + edits);
            }
        }
    }
}
