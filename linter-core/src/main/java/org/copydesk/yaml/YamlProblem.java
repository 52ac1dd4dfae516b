package org.copydesk.yaml;

import java.util.Objects;
import org.copydesk.text.Span;

/**
 * A mistake in a YAML file.
 *
 * @param span where, in UTF-16 units of the source
 * @param message one sentence without full stop, for the person who wrote the file
 */
public record YamlProblem(Span span, String message) implements Comparable<YamlProblem> {

    public YamlProblem {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public int compareTo(YamlProblem other) {
        int bySpan = span.compareTo(other.span);
        return bySpan != 0 ? bySpan : message.compareTo(other.message);
    }
}
