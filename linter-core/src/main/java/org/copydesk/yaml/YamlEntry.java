package org.copydesk.yaml;

import java.util.Objects;

/** A key and its value. */
public record YamlEntry(YamlScalar key, YamlNode value) {

    public YamlEntry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
    }

    /** The key's text. */
    public String name() {
        return key.text();
    }
}
