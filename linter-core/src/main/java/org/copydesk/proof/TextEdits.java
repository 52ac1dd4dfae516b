package org.copydesk.proof;

import java.util.List;
import org.copydesk.text.Edit;

/** Applies edits to a text. */
final class TextEdits {

    private TextEdits() {}

    /** The text after all edits, in order; one that overlaps an earlier one is left out. */
    static String apply(String text, List<Edit> edits) {
        StringBuilder edited = new StringBuilder(text.length());
        int done = 0;
        for (Edit edit : edits.stream().sorted().distinct().toList()) {
            if (edit.span().start() >= done) {
                edited.append(text, done, edit.span().start()).append(edit.replacement());
                done = edit.span().end();
            }
        }
        return edited.append(text, done, text.length()).toString();
    }
}
