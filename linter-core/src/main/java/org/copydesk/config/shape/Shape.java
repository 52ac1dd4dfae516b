package org.copydesk.config.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.yaml.YamlMapping;
import org.copydesk.yaml.YamlNode;
import org.copydesk.yaml.YamlScalar;

/** What a value of the configuration may be. Immutable. */
public sealed interface Shape {

    /** True if a node is of the kind that this shape asks for, whatever it holds. */
    boolean fits(YamlNode node);

    /** What is due, as the end of “it must be …”. */
    String due();

    /** A single value. */
    record Word(Form form) implements Shape {

        public Word {
            Objects.requireNonNull(form, "form");
        }

        /** A truth value is none in quotation marks, nor is any other word. */
        @Override
        public boolean fits(YamlNode node) {
            return node instanceof YamlScalar scalar && (form != Form.FLAG || scalar.kind() == YamlScalar.Kind.BOOLEAN);
        }

        @Override
        public String due() {
            return form.description();
        }
    }

    /**
     * One word out of a closed set.
     *
     * @param what the words are, for messages: {@code level}
     * @param all where to see them all, if they are too many for a message; may be empty
     */
    record Choice(String what, List<String> words, String all) implements Shape {

        public Choice {
            Objects.requireNonNull(what, "what");
            words = List.copyOf(words);
            Objects.requireNonNull(all, "all");
        }

        @Override
        public boolean fits(YamlNode node) {
            return node instanceof YamlScalar;
        }

        @Override
        public String due() {
            return all.isEmpty() ? "one of " + String.join(", ", words) : "a " + what;
        }
    }

    /** A list; a single item may stand for a list of one. */
    record Listing(Shape item) implements Shape {

        public Listing {
            Objects.requireNonNull(item, "item");
        }

        @Override
        public boolean fits(YamlNode node) {
            return !(node instanceof YamlMapping) || item.fits(node);
        }

        @Override
        public String due() {
            return "a list";
        }
    }

    /**
     * A mapping with keys of the user's own.
     *
     * @param keyName what a key is, for the reference: {@code GLOB}
     */
    record Table(String keyName, Form key, Shape value) implements Shape {

        public Table {
            Objects.requireNonNull(keyName, "keyName");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        }

        @Override
        public boolean fits(YamlNode node) {
            return node instanceof YamlMapping;
        }

        @Override
        public String due() {
            return "written as key: value";
        }
    }

    /**
     * A mapping with known keys.
     *
     * @param unknown the beginning of the message about another key: {@code house knows no key}
     * @param all where to see them all, if they are too many for a message; may be empty
     */
    record Keys(String unknown, List<Key> keys, String all) implements Shape {

        public Keys {
            Objects.requireNonNull(unknown, "unknown");
            keys = List.copyOf(keys);
            Objects.requireNonNull(all, "all");
        }

        @Override
        public boolean fits(YamlNode node) {
            return node instanceof YamlMapping;
        }

        @Override
        public String due() {
            return "written as key: value";
        }

        public Optional<Key> find(String name) {
            return keys.stream().filter(key -> key.name().equals(name)).findFirst();
        }

        public List<String> names() {
            return keys.stream().map(Key::name).toList();
        }
    }

    /** The first of some shapes that fits. */
    record Either(List<Shape> shapes) implements Shape {

        public Either {
            shapes = List.copyOf(shapes);
        }

        @Override
        public boolean fits(YamlNode node) {
            return shapes.stream().anyMatch(shape -> shape.fits(node));
        }

        @Override
        public String due() {
            List<String> due = new ArrayList<>();
            shapes.forEach(shape -> due.add(shape.due()));
            return String.join(", or ", due);
        }
    }
}
