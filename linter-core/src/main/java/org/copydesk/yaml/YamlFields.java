package org.copydesk.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.copydesk.language.Nearest;
import org.copydesk.text.Span;

/**
 * Reads the keys of a mapping one by one, each as what it must be. Whatever is wrong becomes a problem with its place and
 * reading goes on, so that an author sees all mistakes at once. {@link #finish()} reports the keys that nobody asked for.
 * It is used by one thread.
 */
public final class YamlFields {

    private static final int MAX_INTEGER_DIGITS = 9;

    private final YamlMapping mapping;
    private final String what;
    private final List<YamlProblem> problems;
    private final Set<String> known = new LinkedHashSet<>();

    private YamlFields(YamlMapping mapping, String what, List<YamlProblem> problems) {
        this.mapping = mapping;
        this.what = what;
        this.problems = problems;
    }

    /**
     * Fields of a node; if it is no mapping, that is a problem and there are none.
     *
     * @param what the thing that is read, for messages: {@code a rule}
     * @param problems takes what is wrong
     */
    public static YamlFields of(YamlNode node, String what, List<YamlProblem> problems) {
        if (node instanceof YamlMapping mapping) {
            return new YamlFields(mapping, what, problems);
        }
        problems.add(new YamlProblem(node.span(), what + " needs keys with values here"));
        return new YamlFields(new YamlMapping(List.of(), node.span()), what, problems);
    }

    /** Fields of a node that stands below, such as an item of a list; what is wrong goes where this one's mistakes go. */
    public YamlFields below(YamlNode node, String thing) {
        return of(node, thing, problems);
    }

    /** The place of the whole. */
    public Span span() {
        return mapping.span();
    }

    /** Takes what is wrong with a field's meaning. */
    public void problem(Span span, String message) {
        problems.add(new YamlProblem(span, message));
    }

    /** The node of a key; none if it is missing, or there without a value. */
    public Optional<YamlNode> node(String key) {
        known.add(key);
        return mapping.get(key).filter(node -> !(node instanceof YamlScalar scalar && scalar.isNull()));
    }

    /** True if the key is there, with a value or without. */
    public boolean has(String key) {
        known.add(key);
        return mapping.get(key).isPresent();
    }

    /** Where a key stands; the place of the whole if it does not. */
    public Span keySpan(String key) {
        return mapping.entry(key).map(entry -> entry.key().span()).orElse(mapping.span());
    }

    /** A single value that is not blank. */
    public Optional<YamlScalar> scalar(String key) {
        return node(key).flatMap(node -> single(key, node));
    }

    /** A single value; that it is missing is a problem. */
    public Optional<YamlScalar> required(String key) {
        if (node(key).isEmpty()) {
            problem(has(key) ? keySpan(key) : start(), what + " needs " + key);
        }
        return scalar(key);
    }

    public Optional<String> text(String key) {
        return scalar(key).map(YamlScalar::text);
    }

    /** {@code yes} or {@code no}, {@code true} or {@code false}. */
    public boolean flag(String key, boolean otherwise) {
        return scalar(key).map(scalar -> flag(key, scalar, otherwise)).orElse(otherwise);
    }

    private boolean flag(String key, YamlScalar scalar, boolean otherwise) {
        switch (scalar.text()) {
            case "yes", "true":
                return true;
            case "no", "false":
                return false;
            default:
                problem(scalar.span(), key + " is yes or no, not " + scalar.text());
                return otherwise;
        }
    }

    /** A whole number between two bounds, both included. */
    public OptionalInt integer(String key, int least, int most) {
        Optional<YamlScalar> found = scalar(key);
        if (found.isEmpty()) {
            return OptionalInt.empty();
        }
        String text = found.get().text();
        boolean digits =
                text.length() <= MAX_INTEGER_DIGITS && text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
        if (digits && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        problem(found.get().span(), key + " is a whole number from " + least + " to " + most + ", not " + text);
        return OptionalInt.empty();
    }

    /** One of some words, each with what it stands for. */
    public <E> Optional<E> choice(String key, Map<String, E> words) {
        return scalar(key).flatMap(scalar -> choice(key, scalar, words));
    }

    /** Each value of a list, or the one value where there is no list, as what it stands for. */
    public <E> List<E> choices(String key, Map<String, E> words) {
        List<E> chosen = new ArrayList<>();
        scalars(key).forEach(scalar -> choice(key, scalar, words).ifPresent(chosen::add));
        return chosen;
    }

    private <E> Optional<E> choice(String key, YamlScalar scalar, Map<String, E> words) {
        E found = words.get(scalar.text());
        if (found == null) {
            problem(
                    scalar.span(),
                    key + " cannot be " + scalar.text()
                            + guess(
                                    scalar.text(),
                                    words.keySet(),
                                    "; it is one of " + String.join(", ", words.keySet())));
        }
        return Optional.ofNullable(found);
    }

    /** The values of a list, or the one value where there is no list; blank ones are problems. */
    public List<YamlScalar> scalars(String key) {
        List<YamlScalar> found = new ArrayList<>();
        nodes(key).forEach(node -> single(key, node).ifPresent(found::add));
        return found;
    }

    /** The nodes of a list, or the one node where there is no list. */
    public List<YamlNode> nodes(String key) {
        return node(key)
                .map(node -> node instanceof YamlSequence sequence ? sequence.items() : List.of(node))
                .orElse(List.of());
    }

    /** The keys below a key. */
    public Optional<YamlFields> fields(String key) {
        return node(key).map(node -> of(node, key, problems));
    }

    /** The entries below a key, whatever their names. */
    public List<YamlEntry> entries(String key) {
        return fields(key).map(below -> below.mapping.entries()).orElse(List.of());
    }

    /** Reports every key that was not asked for, with the one that was probably meant. */
    public void finish() {
        for (YamlEntry entry : mapping.entries()) {
            if (!known.contains(entry.name())) {
                problem(entry.key().span(), what + " has no key " + entry.name() + guess(entry.name(), known, ""));
            }
        }
    }

    private Optional<YamlScalar> single(String key, YamlNode node) {
        if (!(node instanceof YamlScalar scalar)) {
            problem(node.span(), key + " needs a single value here");
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            problem(scalar.span(), key + " is blank");
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    private Span start() {
        return Span.at(mapping.span().start());
    }

    private static String guess(String mistyped, Set<String> words, String otherwise) {
        return Nearest.to(mistyped, words)
                .map(word -> "; did you mean " + word + "?")
                .orElse(otherwise);
    }
}
