package org.copydesk.yaml;

import java.util.List;
import java.util.Objects;
import org.copydesk.text.Span;

/** A list. */
public record YamlSequence(List<YamlNode> items, Span span) implements YamlNode {

    public YamlSequence {
        items = List.copyOf(items);
        Objects.requireNonNull(span, "span");
    }
}
