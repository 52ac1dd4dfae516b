package org.copydesk.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.text.Span;

/**
 * Keys with values.
 *
 * @param entries in source order; a key that is given twice, which is a problem of the document, stands here twice
 */
public record YamlMapping(List<YamlEntry> entries, Span span) implements YamlNode {

    public YamlMapping {
        entries = List.copyOf(entries);
        Objects.requireNonNull(span, "span");
    }

    /** The first entry of that key. */
    public Optional<YamlEntry> entry(String key) {
        for (YamlEntry entry : entries) {
            if (entry.name().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The value of the first entry of that key. */
    public Optional<YamlNode> get(String key) {
        return entry(key).map(YamlEntry::value);
    }
}
