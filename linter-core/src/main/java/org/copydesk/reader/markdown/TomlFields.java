package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.article.Field;
import org.copydesk.article.Problem;
import org.copydesk.reader.FieldMap;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlElement;
import org.tomlj.TomlEntry;
import org.tomlj.TomlKeyValue;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** The values of TOML front matter as fields, each under its path. */
final class TomlFields {

    private static final int LONGEST = 200_000;
    /** The library recurses; deeper front matter is nobody's. */
    private static final int DEEPEST = 50;
    /** Behind the first mistake most others are its consequences. */
    private static final int MOST_PROBLEMS = 5;

    private final String source;
    private final TomlPlaces places;
    private final FieldMap names;
    private final List<Field> fields = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private TomlFields(String source, Span part, FieldMap names) {
        this.source = source;
        this.names = names;
        this.places = new TomlPlaces(source, part);
    }

    static TomlFields read(String source, Span part, FieldMap names) {
        TomlFields read = new TomlFields(source, part, names);
        if (part.length() > LONGEST || depth(source, part) > DEEPEST) {
            read.problem(
                    Problem.UNREADABLE, Span.at(part.start()), "the front matter is too long or too deep to be read");
            return read;
        }
        TomlParseResult result = Toml.parse(read.places.text());
        read.table(result, "", 0);
        read.fields.sort(Comparator.comparing(Field::key));
        result.errors().stream().limit(MOST_PROBLEMS).forEach(read::error);
        return read;
    }

    /** How many brackets are open at most; those in strings count too. */
    private static int depth(String source, Span part) {
        int depth = 0;
        int deepest = 0;
        for (int i = part.start(); i < part.end(); i++) {
            char unit = source.charAt(i);
            depth += unit == '[' || unit == '{' ? 1 : unit == ']' || unit == '}' ? -1 : 0;
            depth = Math.max(0, depth);
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /** By place of their names. */
    List<Field> fields() {
        return fields;
    }

    List<Problem> problems() {
        return problems;
    }

    private void error(TomlParseError error) {
        Span span = Span.at(places.offset(error.position()));
        String message = String.valueOf(error.getMessage());
        if (message.contains("previously defined")) {
            Span key = places.key(span.start());
            problem(Problem.FIELD_INVALID, key, "the key " + key.in(source) + " is given twice");
        } else {
            problem(Problem.UNREADABLE, span, "the front matter cannot be read here: " + message);
        }
    }

    private void problem(String rule, Span span, String message) {
        problems.add(new Problem(rule, span, message));
    }

    private void table(TomlTable table, String path, int depth) {
        for (TomlElement element : table.elements()) {
            if (element instanceof TomlKeyValue entry) {
                add(entry, path + entry.key(), places.key(places.offset(entry.position())), depth);
            }
        }
    }

    private void add(TomlEntry entry, String name, Span key, int depth) {
        Object value = entry.value().get();
        if (value instanceof TomlTable table) {
            if (depth < DEEPEST) {
                table(table, name + ".", depth + 1);
            }
        } else if (value instanceof TomlArray array) {
            items(array, name, key, depth);
        } else {
            field(name, places.value(places.offset(entry.value().position()), value), key);
        }
    }

    private void items(TomlArray array, String name, Span key, int depth) {
        if (array.isEmpty()) {
            field(name, TextView.empty(), key);
        }
        for (int i = 0; i < array.size() && depth < DEEPEST; i++) {
            TomlEntry item = array.entry(i);
            add(item, name + "[" + i + "]", Span.at(places.offset(item.position())), depth + 1);
        }
    }

    private void field(String name, TextView value, Span key) {
        fields.add(new Field(name, names.kind(name), value, key));
    }
}
