package org.copydesk.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copydesk.finding.Location;
import org.copydesk.language.Nearest;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.copydesk.yaml.YamlEntry;
import org.copydesk.yaml.YamlMapping;
import org.copydesk.yaml.YamlNode;
import org.copydesk.yaml.YamlScalar;
import org.copydesk.yaml.YamlSequence;

/** Takes from YAML nodes what should be in them, and notes each mistake with its place. */
final class NodeBinder {

    private final SourceText source;
    private final List<ConfigProblem> problems = new ArrayList<>();

    NodeBinder(SourceText source) {
        this.source = source;
    }

    void problem(Span span, String message) {
        problems.add(new ConfigProblem(location(span), message));
    }

    Location location(Span span) {
        return Location.of(source, span);
    }

    /** By place. */
    List<ConfigProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparing(ConfigProblem::location).thenComparing(ConfigProblem::message))
                .toList();
    }

    /** A mapping with known keys; each other key is a problem. */
    Optional<YamlMapping> mapping(YamlNode node, String what, List<String> known) {
        Optional<YamlMapping> mapping = anyMapping(node, what);
        mapping.ifPresent(keys -> keys.entries().forEach(entry -> checkKey(entry, what, known)));
        return mapping;
    }

    /** A mapping with keys of the user's own. */
    Optional<YamlMapping> anyMapping(YamlNode node, String what) {
        if (node instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        if (!isNull(node)) {
            problem(node.span(), what + " must be written as key: value");
        }
        return Optional.empty();
    }

    /** The items of a list; a single value counts as a list of one. */
    List<YamlNode> items(YamlNode node) {
        if (node instanceof YamlSequence sequence) {
            return sequence.items();
        }
        return isNull(node) ? List.of() : List.of(node);
    }

    /** The texts of a list of scalars; a single one counts as a list of one. */
    List<String> texts(YamlNode node) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items(node)) {
            if (item instanceof YamlScalar scalar && !scalar.isNull()) {
                texts.add(scalar.text());
            } else {
                problem(item.span(), "a text is due here");
            }
        }
        return texts;
    }

    /** One of some words. */
    Optional<String> choice(YamlNode node, String what, List<String> choices) {
        if (node instanceof YamlScalar scalar && choices.contains(scalar.text())) {
            return Optional.of(scalar.text());
        }
        String given = node instanceof YamlScalar scalar ? scalar.text() : "";
        problem(
                node.span(),
                "“" + given + "” is no " + what + didYouMean(given, choices) + "; there are "
                        + String.join(", ", choices));
        return Optional.empty();
    }

    String didYouMean(String word, List<String> known) {
        return Nearest.to(word, known)
                .map(near -> "; did you mean “" + near + "”?")
                .orElse("");
    }

    private void checkKey(YamlEntry entry, String what, List<String> known) {
        if (!known.contains(entry.name())) {
            String near = didYouMean(entry.name(), known);
            String all = near.isEmpty() ? "; there are " + String.join(", ", known) : near;
            problem(entry.key().span(), what + " knows no key “" + entry.name() + "”" + all);
        }
    }

    private static boolean isNull(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.isNull();
    }
}
