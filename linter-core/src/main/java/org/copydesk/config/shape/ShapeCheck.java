package org.copydesk.config.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.copydesk.language.Nearest;
import org.copydesk.text.Span;
import org.copydesk.yaml.YamlEntry;
import org.copydesk.yaml.YamlMapping;
import org.copydesk.yaml.YamlNode;
import org.copydesk.yaml.YamlProblem;
import org.copydesk.yaml.YamlScalar;
import org.copydesk.yaml.YamlSequence;

/** Compares a document with the shape that it must have; all mistakes are found at once, each with what was probably meant. */
public final class ShapeCheck {

    private final List<YamlProblem> problems = new ArrayList<>();

    private ShapeCheck() {}

    /**
     * What is wrong with a document.
     *
     * @param what the document is, for messages: {@code the configuration}
     */
    public static List<YamlProblem> problems(YamlNode root, Shape shape, String what) {
        ShapeCheck check = new ShapeCheck();
        check.check(root, shape, what);
        return check.problems;
    }

    private void check(YamlNode node, Shape shape, String what) {
        if (node instanceof YamlScalar scalar && scalar.isNull() && mayBeEmpty(shape)) {
            return;
        }
        if (!shape.fits(node)) {
            problem(node.span(), what + " must be " + shape.due());
        } else if (shape instanceof Shape.Word word) {
            String fault = word.form().fault((YamlScalar) node);
            if (!fault.isEmpty()) {
                problem(node.span(), what + " " + fault);
            }
        } else if (shape instanceof Shape.Choice choice) {
            choose(((YamlScalar) node).text(), choice, node.span());
        } else if (shape instanceof Shape.Listing list) {
            items(node).forEach(item -> check(item, list.item(), item.equals(node) ? what : "an item of " + what));
        } else if (shape instanceof Shape.Table table) {
            entries(node).forEach(entry -> {
                check(entry.key(), new Shape.Word(table.key()), "“" + entry.name() + "”");
                check(entry.value(), table.value(), entry.name());
            });
        } else if (shape instanceof Shape.Keys keys) {
            keys((YamlMapping) node, keys);
        } else if (shape instanceof Shape.Either either) {
            either.shapes().stream()
                    .filter(each -> each.fits(node))
                    .findFirst()
                    .ifPresent(each -> check(node, each, what));
        }
    }

    /** A key whose items are all commented out is no mistake. */
    private static boolean mayBeEmpty(Shape shape) {
        return !(shape instanceof Shape.Word || shape instanceof Shape.Choice);
    }

    private static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlSequence sequence ? sequence.items() : List.of(node);
    }

    private static List<YamlEntry> entries(YamlNode node) {
        return ((YamlMapping) node).entries();
    }

    private void choose(String word, Shape.Choice choice, Span span) {
        if (!choice.words().contains(word)) {
            String all = choice.all().isEmpty() ? "; it can be " + String.join(", ", choice.words()) : choice.all();
            problem(span, "“" + word + "” is no " + choice.what() + meant(word, choice.words(), all));
        }
    }

    private void keys(YamlMapping mapping, Shape.Keys known) {
        for (YamlEntry entry : mapping.entries()) {
            known.find(entry.name())
                    .ifPresentOrElse(key -> check(entry.value(), key.shape(), key.name()), () -> unknown(entry, known));
        }
        for (Key key : known.keys()) {
            if (key.required()
                    && mapping.get(key.name()).filter(ShapeCheck::isFilled).isEmpty()) {
                problem(mapping.span(), key.hint());
            }
        }
    }

    private static boolean isFilled(YamlNode node) {
        return !(node instanceof YamlScalar scalar && scalar.isNull())
                && !(node instanceof YamlSequence list && list.items().isEmpty());
    }

    private void unknown(YamlEntry entry, Shape.Keys known) {
        String all = known.all().isEmpty() ? "; there are " + String.join(", ", known.names()) : known.all();
        String meant = below(entry.name(), known);
        problem(
                entry.key().span(),
                known.unknown() + " “" + entry.name() + "”"
                        + (meant.isEmpty() ? meant(entry.name(), known.names(), all) : meant));
    }

    /** A key that stands one level too high. */
    private static String below(String name, Shape.Keys known) {
        for (Key key : known.keys()) {
            boolean holds =
                    key.shape() instanceof Shape.Keys inner && inner.find(name).isPresent();
            if (holds) {
                return "; it belongs below “" + key.name() + "”";
            }
        }
        return "";
    }

    private static String meant(String word, Collection<String> known, String otherwise) {
        return Nearest.to(word, known)
                .map(near -> "; did you mean “" + near + "”?")
                .orElse(otherwise);
    }

    private void problem(Span span, String message) {
        problems.add(new YamlProblem(span, message));
    }
}
