package org.copydesk.config;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
 * the generators of sites keep them in {@code authors.yml} or {@code authors.json}; or a text with a name on each line.
 */
public final class AuthorRegister {

    private static final Set<String> NAMES = Set.of("name", "fullname", "displayname");
    private static final Set<String> HOLDERS = Set.of("authors", "author", "people", "users", "staff", "contributors");

    private final Set<String> names = new LinkedHashSet<>();

    private AuthorRegister() {}

    /**
     * A register.
     *
     * @param names in the order of the file; the keys of a mapping too, for articles may name authors by them
     */
    public record Result(List<String> names, List<ConfigProblem> problems) {

        public Result {
            names = List.copyOf(names);
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
        return new Result(new ArrayList<>(register.names), places.problems());
    }

    private void line(String line) {
        if (!line.startsWith("#")) {
            add(line);
        }
    }

    private void root(YamlNode node) {
        if (node instanceof YamlMapping mapping
                && mapping.entries().size() == 1
                && HOLDERS.contains(plain(mapping.entries().get(0)))) {
            root(mapping.entries().get(0).value());
        } else if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                add(entry.name());
                author(entry.value());
            }
        } else if (node instanceof YamlSequence list) {
            list.items().forEach(this::author);
        }
    }

    private void author(YamlNode node) {
        if (node instanceof YamlScalar scalar && !scalar.isNull()) {
            add(scalar.text());
        } else if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                if (NAMES.contains(plain(entry)) && entry.value() instanceof YamlScalar scalar && !scalar.isNull()) {
                    add(scalar.text());
                }
            }
        }
    }

    private static String plain(YamlEntry entry) {
        return entry.name().toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    private void add(String name) {
        if (!name.isBlank()) {
            names.add(name.strip());
        }
    }
}
