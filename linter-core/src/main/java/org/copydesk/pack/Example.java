package org.copydesk.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.copydesk.text.Span;

/**
 * An example of a rule, which is documentation and test in one.
 *
 * @param format short name of the format that it is written in: {@code text}, {@code markdown} …
 * @param documents one; several for a rule that compares articles
 * @param also why other rules speak here although the example is a good one, by their ids
 * @param except why the example does not hold in another spelling, by that spelling's name: {@code html}, {@code crlf} …
 * @param place of the example in the rule's file
 */
public record Example(
        Kind kind,
        String format,
        List<ExampleDocument> documents,
        Map<String, String> also,
        Map<String, String> except,
        Span place) {

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
        also = Collections.unmodifiableMap(new LinkedHashMap<>(also));
        except = Collections.unmodifiableMap(new LinkedHashMap<>(except));
        Objects.requireNonNull(place, "place");
    }

    Example withDocuments(List<ExampleDocument> others) {
        return new Example(kind, format, others, also, except, place);
    }

    /** The first document. */
    public ExampleDocument document() {
        return documents.get(0);
    }

    public boolean isBad() {
        return kind == Kind.BAD;
    }
}
