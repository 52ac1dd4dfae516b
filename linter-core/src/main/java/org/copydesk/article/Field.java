package org.copydesk.article;

import java.util.Objects;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * One value of a named field.
 *
 * @param name as the format writes it, with its path: {@code author}, {@code cover.caption}, {@code authors[1].name}
 * @param value the decoded value; blank if the field is there without one
 * @param key source span of the field's name; empty at the value's place where the format has no name
 */
public record Field(String name, FieldKind kind, TextView value, Span key) {

    public Field {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(key, "key");
    }

    public String text() {
        return value.text();
    }
}
