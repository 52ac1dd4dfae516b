package org.copydesk.pack;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.text.Span;

/**
 * A document of an example.
 *
 * @param path its name among the example's documents; empty if it is the only one
 * @param text without the marks
 * @param expected spans of {@code text}, in UTF-16 units, that the rule must find, by place
 * @param fixed the text after all safe fixes, where the page says it
 */
public record ExampleDocument(String path, String text, List<Span> expected, Optional<String> fixed) {

    public ExampleDocument {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        expected = expected.stream().sorted().toList();
        Objects.requireNonNull(fixed, "fixed");
    }

    ExampleDocument withFixed(String result) {
        return new ExampleDocument(path, text, expected, Optional.of(result));
    }
}
