package org.copydesk.reader.json;

import java.util.Objects;
import org.copydesk.article.Problem;
import org.copydesk.text.Span;

/**
 * A place where a document stops being JSON.
 *
 * @param message one sentence for a person who does not write JSON every day
 */
record JsonBreak(Span span, String message) {

    JsonBreak {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(message, "message");
    }

    Problem problem() {
        return new Problem(Problem.UNREADABLE, span, message);
    }
}
