package org.copydesk.yaml;

import org.copydesk.text.Span;

/** A node of a YAML document, with its place in the source. Immutable; an alias is the very node that it names. */
public sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping {

    /** The node in the source, UTF-16 units: with its quotation marks, brackets or block mark, without what follows. */
    Span span();
}
