package org.copydesk.finding;

import java.util.List;
import java.util.Objects;
import org.copydesk.text.Edit;
import org.copydesk.text.SourceText;

/**
 * A way to mend what was found.
 *
 * @param safe true if it cannot change the sense and may be applied without asking
 * @param title what it does, in a few words: {@code delete the line}
 * @param replacements by place, not overlapping
 */
public record Fix(boolean safe, String title, List<Replacement> replacements) {

    public Fix {
        Objects.requireNonNull(title, "title");
        replacements = replacements.stream().sorted().toList();
        for (int i = 1; i < replacements.size(); i++) {
            if (replacements.get(i - 1).location().span().end()
                    > replacements.get(i).location().span().start()) {
                throw new IllegalArgumentException("overlapping edits: " + replacements);
            }
        }
    }

    /** A fix of one source. */
    public static Fix of(SourceText source, boolean safe, String title, List<Edit> edits) {
        return new Fix(
                safe,
                title,
                edits.stream().map(edit -> Replacement.of(source, edit)).toList());
    }

    /** What to do to the source's text. */
    public List<Edit> edits() {
        return replacements.stream().map(Replacement::edit).toList();
    }
}
