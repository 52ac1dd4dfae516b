package org.copydesk.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.yaml.YamlDocument;
import org.copydesk.yaml.YamlEntry;
import org.copydesk.yaml.YamlMapping;
import org.copydesk.yaml.YamlNode;
import org.copydesk.yaml.YamlScalar;
import org.copydesk.yaml.YamlSequence;

/** Names and keys of authors in the shapes in which site generators keep them, as YAML or JSON. */
final class AuthorNames {

    private static final List<String> NAMES = List.of("name", "display_name", "displayName", "full_name", "title");
    private static final List<String> KEYS = List.of("id", "key", "slug", "username", "short_name", "login");

    private AuthorNames() {}

    /** A list of authors, or a mapping from their keys to their names or to what is known of them. */
    static List<String> ofList(String text) {
        List<String> found = new ArrayList<>();
        Optional<YamlNode> root = YamlDocument.read(text).root();
        if (root.isPresent() && root.get() instanceof YamlMapping authors) {
            Optional<YamlNode> inner = authors.get("authors");
            if (inner.isPresent() && authors.entries().size() == 1) {
                add(inner.get(), found);
            } else {
                add(authors, found);
            }
        } else {
            root.ifPresent(list -> add(list, found));
        }
        return found;
    }

    private static void add(YamlNode node, List<String> found) {
        if (node instanceof YamlSequence list) {
            for (YamlNode item : list.items()) {
                if (item instanceof YamlMapping author) {
                    addAuthor(author, found);
                } else {
                    addText(Optional.of(item), found);
                }
            }
        } else if (node instanceof YamlMapping authors) {
            for (YamlEntry entry : authors.entries()) {
                found.add(entry.name());
                if (entry.value() instanceof YamlMapping author) {
                    addAuthor(author, found);
                } else {
                    addText(Optional.of(entry.value()), found);
                }
            }
        }
    }

    /** What is known of one author, in a file of its own. */
    static List<String> ofOne(String key, String text) {
        List<String> found = new ArrayList<>(List.of(key));
        YamlDocument.read(text).mapping().ifPresent(author -> addAuthor(author, found));
        return found;
    }

    /** The first of the fields that may hold the name, and all keys. */
    private static void addAuthor(YamlMapping author, List<String> found) {
        for (String name : NAMES) {
            if (author.get(name).isPresent()) {
                addText(author.get(name), found);
                break;
            }
        }
        KEYS.forEach(key -> addText(author.get(key), found));
    }

    private static void addText(Optional<YamlNode> node, List<String> found) {
        if (node.isPresent() && node.get() instanceof YamlScalar scalar && !scalar.isNull()) {
            String text = scalar.text().strip();
            if (!text.isEmpty()) {
                found.add(text);
            }
        }
    }
}
