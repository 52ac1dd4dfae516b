package org.copydesk.pack;

import java.util.List;
import java.util.Objects;
import org.copydesk.text.Span;

/**
 * An example of a rule, which is documentation and test in one.
 *
 * @param format short name of the format that it is written in: {@code text}, {@code markdown} …
 * @param documents one; several for a rule that compares articles
 * @param place of the example in the rule's file
 */
public record Example(Kind kind, String format, List<ExampleDocument> documents, Span place) {

    /** What the rule says to it. */
    public enum Kind {
        /** It finds exactly what is marked. */
        BAD,
        /** It is silent. */
        GOOD
    }

    public Example {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(format, "format");
        documents = List.copyOf(documents);
        Objects.requireNonNull(place, "place");
    }

    /** The first document. */
    public ExampleDocument document() {
        return documents.get(0);
    }

    public boolean isBad() {
        return kind == Kind.BAD;
    }
}
