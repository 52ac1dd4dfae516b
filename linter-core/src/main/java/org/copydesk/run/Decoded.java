package org.copydesk.run;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.article.Problem;
import org.copydesk.text.Span;

/**
 * The characters of a file.
 *
 * @param text byte order mark kept
 * @param charset that they were written in
 * @param problem what is wrong with the bytes, or with what they say of themselves; empty if nothing is
 */
record Decoded(String text, Charset charset, Optional<Problem> problem) {

    Decoded {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(problem, "problem");
    }

    static Decoded of(String text, Charset charset) {
        return new Decoded(text, charset, Optional.empty());
    }

    /** The same with something that is wrong at a place. */
    Decoded with(String rule, int start, int length, String message) {
        int from = Math.min(text.length(), start);
        Span place = new Span(from, Math.min(text.length(), from + length));
        return new Decoded(text, charset, Optional.of(new Problem(rule, place, message)));
    }
}
