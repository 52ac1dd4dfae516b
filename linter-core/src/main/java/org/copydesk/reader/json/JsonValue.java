package org.copydesk.reader.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.text.Span;

/** A value of a JSON document and its place, in UTF-16 units of the source. */
sealed interface JsonValue {

    /** The whole value, quotation marks and brackets included. */
    Span span();

    /**
     * A list.
     *
     * @param items in source order
     */
    record Items(List<JsonValue> items, Span span) implements JsonValue {

        public Items {
            items = List.copyOf(items);
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * An object.
     *
     * @param members in source order; a name may stand twice
     */
    record Members(List<Member> members, Span span) implements JsonValue {

        public Members {
            members = List.copyOf(members);
            Objects.requireNonNull(span, "span");
        }

        /** The first value of that name. */
        Optional<JsonValue> get(String name) {
            return members.stream()
                    .filter(member -> member.name().equals(name))
                    .map(Member::value)
                    .findFirst();
        }

        /** The texts of that name, be it one or a list. */
        Stream<Text> texts(String name) {
            return get(name).stream()
                    .flatMap(value -> value instanceof Items list ? list.items().stream() : Stream.of(value))
                    .flatMap(value -> value instanceof Text text ? Stream.of(text) : Stream.empty());
        }
    }

    /**
     * A name with its value.
     *
     * @param name decoded
     * @param key the place of the name, without its quotation marks
     */
    record Member(String name, Span key, JsonValue value) {

        public Member {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A text.
     *
     * @param escaped true if escapes stand in it
     */
    record Text(Span span, boolean escaped) implements JsonValue {

        public Text {
            Objects.requireNonNull(span, "span");
        }

        /** What stands between the quotation marks. */
        Span content() {
            return new Span(span.start() + 1, span.end() - 1);
        }
    }

    /** A number, {@code true} or {@code false}. */
    record Literal(Span span) implements JsonValue {

        public Literal {
            Objects.requireNonNull(span, "span");
        }
    }

    /** {@code null}. */
    record Nothing(Span span) implements JsonValue {

        public Nothing {
            Objects.requireNonNull(span, "span");
        }
    }
}
