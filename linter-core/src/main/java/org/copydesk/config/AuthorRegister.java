package org.copydesk.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.SourceText;
import org.copydesk.yaml.YamlDocument;
import org.copydesk.yaml.YamlEntry;
import org.copydesk.yaml.YamlMapping;
import org.copydesk.yaml.YamlNode;
import org.copydesk.yaml.YamlScalar;
import org.copydesk.yaml.YamlSequence;

/**
 * The authors in a site's data: a list of names or of mappings with names, or a mapping by the keys that articles use, as
 * the generators of sites keep them in {@code authors.yml} or {@code authors.json}; a text with a name on each line; or
 * what is known of one author, in a file of its own.
 */
public final class AuthorRegister {

    private static final List<String> NAMES = List.of("name", "displayname", "fullname");
    private static final List<String> FIRST = List.of("firstname", "givenname");
    private static final List<String> LAST = List.of("lastname", "familyname", "surname");
    /** The name of a page is that of its author; elsewhere a title is what an author does. */
    private static final String PAGE_TITLE = "title";

    private static final List<String> KEYS = List.of("id", "key", "slug", "username", "shortname", "login");
    private static final Set<String> HOLDERS = Set.of("authors", "author", "people", "users", "staff", "contributors");

    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, String> keys = new LinkedHashMap<>();

    /**
     * A register.
     *
     * @param names in the order of the file; the keys of a mapping too, for articles may name authors by them
     * @param keys key → name, where a key has one
     */
    public record Result(List<String> names, Map<String, String> keys, List<ConfigProblem> problems) {

        /** A register without authors. */
        public static final Result NOBODY = new Result(List.of(), Map.of(), List.of());

        public Result {
            names = List.copyOf(names);
            keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
            problems = List.copyOf(problems);
        }
    }

    /** Reads a register; its file's name tells whether it is data or plain text. */
    public static Result read(SourceText source) {
        AuthorRegister register = new AuthorRegister();
        Places places = new Places(source);
        String name = source.id().fileName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json")) {
            YamlDocument document = YamlDocument.read(source.content());
            places.problems(document.problems());
            document.root().ifPresent(register::root);
        } else {
            source.content().lines().map(String::strip).forEach(register::line);
        }
        return register.result(places.problems());
    }

    /**
     * Adds what is known of one author, in YAML or JSON.
     *
     * @param key what articles may name the author by
     */
    public void one(String key, String facts) {
        Map<String, String> known = new LinkedHashMap<>();
        YamlDocument.read(facts).mapping().ifPresent(author -> known.putAll(scalars(author)));
        one(key, known);
    }

    /**
     * Adds what is known of one author.
     *
     * @param facts by their names
     */
    public void one(String key, Map<String, String> facts) {
        Map<String, String> plain = new LinkedHashMap<>();
        facts.forEach((name, value) -> plain.put(plain(name), value));
        if (name(plain).isEmpty()) {
            plain.put(NAMES.get(0), plain.getOrDefault(PAGE_TITLE, ""));
        }
        person(key, plain);
    }

    /** Adds all authors of another register. */
    public void add(Result other) {
        names.addAll(other.names());
        other.keys().forEach(keys::putIfAbsent);
    }

    /** Adds an author whose name and key are all that is known; either may be empty. */
    public void author(String key, String name) {
        add(key);
        add(name);
        if (!key.isBlank() && !name.isBlank() && !key.strip().equals(name.strip())) {
            keys.putIfAbsent(key.strip(), name.strip());
        }
    }

    /** All authors so far. */
    public Result result() {
        return result(List.of());
    }

    private Result result(List<ConfigProblem> problems) {
        return new Result(new ArrayList<>(names), keys, problems);
    }

    private void line(String line) {
        if (!line.startsWith("#")) {
            add(line);
        }
    }

    private void root(YamlNode node) {
        if (node instanceof YamlMapping mapping
                && mapping.entries().size() == 1
                && HOLDERS.contains(plain(mapping.entries().get(0).name()))) {
            root(mapping.entries().get(0).value());
        } else if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                author(entry.name(), entry.value());
            }
        } else if (node instanceof YamlSequence list) {
            list.items().forEach(item -> author("", item));
        }
    }

    private void author(String key, YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            person(key, scalars(mapping));
        } else {
            author(key, node instanceof YamlScalar scalar && !scalar.isNull() ? scalar.text() : "");
        }
    }

    private void person(String key, Map<String, String> facts) {
        String name = name(facts);
        author(key, name);
        for (String other : KEYS) {
            author(facts.getOrDefault(other, ""), name);
        }
    }

    private static String name(Map<String, String> facts) {
        String name = first(facts, NAMES);
        return name.isEmpty() ? (first(facts, FIRST) + " " + first(facts, LAST)).strip() : name;
    }

    private static String first(Map<String, String> facts, List<String> fields) {
        for (String field : fields) {
            String value = facts.getOrDefault(field, "").strip();
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static Map<String, String> scalars(YamlMapping mapping) {
        Map<String, String> scalars = new LinkedHashMap<>();
        for (YamlEntry entry : mapping.entries()) {
            if (entry.value() instanceof YamlScalar scalar && !scalar.isNull()) {
                scalars.putIfAbsent(plain(entry.name()), scalar.text());
            }
        }
        return scalars;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    private void add(String name) {
        if (!name.isBlank()) {
            names.add(name.strip());
        }
    }
}
