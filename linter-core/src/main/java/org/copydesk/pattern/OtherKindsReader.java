package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.FieldKind;
import org.copydesk.rule.OptionInfo;
import org.copydesk.yaml.YamlFields;
import org.copydesk.yaml.YamlNode;
import org.copydesk.yaml.YamlScalar;

/** Reads entries of the kinds {@code sequence}, {@code near}, {@code repeated}, {@code consistent} and {@code field}. */
final class OtherKindsReader {

    private static final int MOST_WORDS = 100;
    private static final int MOST_LENGTH = 100_000;

    private final LiteralsReader literals;
    private final RegexReader regexes;
    private final Map<String, OptionInfo.Type> options = new LinkedHashMap<>();

    OtherKindsReader(LiteralsReader literals, RegexReader regexes, List<OptionInfo> options) {
        this.literals = literals;
        this.regexes = regexes;
        options.forEach(option -> this.options.put(option.name(), option.type()));
    }

    List<Kind> sequence(YamlFields fields, boolean exempting) {
        Anchor anchor = EntryReader.anchor(fields);
        List<Kind> kinds = new ArrayList<>();
        for (YamlScalar scalar : fields.scalars("sequence")) {
            try {
                List<SequenceStep> steps = SequenceParser.parse(scalar.text());
                RegexReader.Needs needs = exempting
                        ? RegexReader.Needs.EVERYWHERE
                        : regexes.needs(fields, scalar, () -> SequenceLiterals.of(steps));
                kinds.add(new SequenceKind(List.of(steps), needs.literals(), needs.everywhere(), anchor));
            } catch (RegexMistake mistake) {
                EntryReader.report(fields, scalar, mistake);
            }
        }
        return kinds;
    }

    List<Kind> near(YamlFields fields) {
        return fields.fields("near").map(this::nearBelow).orElseGet(() -> missing(fields, "near"));
    }

    private List<Kind> nearBelow(YamlFields near) {
        Optional<Literals> first = literals.read(near, "first", true);
        Optional<Literals> second = literals.read(near, "second", true);
        near.required("within");
        int within = near.integer("within", 0, MOST_WORDS).orElse(0);
        boolean inOrder = near.flag("in-order", false);
        near.finish();
        return first.isPresent() && second.isPresent()
                ? List.of(new NearKind(first.get(), second.get(), within, inOrder))
                : List.of();
    }

    List<Kind> repeated(YamlFields fields) {
        return fields.fields("repeated")
                .map(OtherKindsReader::repeatedBelow)
                .orElseGet(() -> missing(fields, "repeated"));
    }

    private static List<Kind> repeatedBelow(YamlFields repeated) {
        repeated.required("what");
        Optional<RepeatedKind.Unit> unit = repeated.choice("what", SpecReader.ids(RepeatedKind.Unit.values()));
        int times = repeated.integer("times", 2, MOST_WORDS).orElse(2);
        int words = repeated.integer("words", 1, MOST_WORDS).orElse(1);
        repeated.finish();
        return unit.<List<Kind>>map(what -> List.of(new RepeatedKind(what, times, words)))
                .orElse(List.of());
    }

    List<Kind> consistent(YamlFields fields) {
        List<ConsistentKind.Form> forms = new ArrayList<>();
        for (YamlNode node : fields.nodes("consistent")) {
            YamlFields form = fields.below(node, "a form");
            String name = form.required("name").map(YamlScalar::text).orElse("");
            boolean word = form.flag("word", true);
            boolean caseSensitive = form.flag("case", false);
            literals.read(form, "phrase", word)
                    .ifPresent(phrases -> forms.add(new ConsistentKind.Form(name, phrases, caseSensitive)));
            form.finish();
        }
        if (fields.nodes("consistent").size() < 2) {
            fields.problem(fields.keySpan("consistent"), "consistent is a list of two forms or more");
        }
        return forms.size() < 2 ? List.of() : List.of(new ConsistentKind(forms));
    }

    List<Kind> field(YamlFields fields) {
        return fields.fields("field").map(this::fieldBelow).orElseGet(() -> missing(fields, "field"));
    }

    private List<Kind> fieldBelow(YamlFields field) {
        List<FieldKind> kinds = field.choices("kinds", SpecReader.ids(FieldKind.values()));
        List<String> names =
                field.scalars("names").stream().map(YamlScalar::text).toList();
        List<String> tests = FieldTest.NAMES.stream().filter(field::has).toList();
        Optional<FieldTest> test = Optional.empty();
        if (tests.size() == 1) {
            test = test(field, tests.get(0));
        } else {
            field.problem(field.span(), "a field is asked one thing: " + String.join(", ", FieldTest.NAMES));
        }
        if (kinds.isEmpty() && names.isEmpty() && test.orElse(null) instanceof FieldTest.Missing) {
            field.problem(field.keySpan("missing"), "missing needs kinds or names to tell which field");
            test = Optional.empty();
        }
        boolean caseSensitive = field.flag("case", false);
        field.finish();
        return test.<List<Kind>>map(found -> List.of(new FieldValueKind(kinds, names, cased(found, caseSensitive))))
                .orElse(List.of());
    }

    private static FieldTest cased(FieldTest test, boolean caseSensitive) {
        if (test instanceof FieldTest.Matching matching) {
            return new FieldTest.Matching(matching.regex(), caseSensitive);
        }
        return test instanceof FieldTest.NotMatching matching
                ? new FieldTest.NotMatching(matching.regex(), caseSensitive)
                : test;
    }

    private Optional<FieldTest> test(YamlFields field, String name) {
        return switch (name) {
            case "missing" -> asked(field, name, new FieldTest.Missing());
            case "blank" -> asked(field, name, new FieldTest.Blank());
            case "longer-than" ->
                limit(field, name).map(limit -> new FieldTest.LongerThan(limit.number(), limit.option()));
            case "shorter-than" ->
                limit(field, name).map(limit -> new FieldTest.ShorterThan(limit.number(), limit.option()));
            case "one-of" -> literals.read(field, name, true).map(FieldTest.OneOf::new);
            case "none-of" -> literals.read(field, name, true).map(FieldTest.NoneOf::new);
            case "matching" -> regex(field, name).map(regex -> new FieldTest.Matching(regex, false));
            default -> regex(field, name).map(regex -> new FieldTest.NotMatching(regex, false));
        };
    }

    private static Optional<FieldTest> asked(YamlFields field, String name, FieldTest test) {
        if (!field.flag(name, true)) {
            field.problem(field.keySpan(name), name + " is yes, or not there");
        }
        return Optional.of(test);
    }

    private Optional<Regex> regex(YamlFields field, String name) {
        return field.scalar(name).flatMap(scalar -> regexes.parse(field, scalar, false));
    }

    private record Limit(int number, String option) {}

    /** A number, or the name of an option that holds one. */
    private Optional<Limit> limit(YamlFields field, String name) {
        Optional<String> option = field.text(name).filter(text -> options.get(text) == OptionInfo.Type.INTEGER);
        if (option.isPresent()) {
            return Optional.of(new Limit(0, option.get()));
        }
        return field.integer(name, 1, MOST_LENGTH).stream()
                .mapToObj(number -> new Limit(number, ""))
                .findFirst();
    }

    private static List<Kind> missing(YamlFields fields, String key) {
        fields.problem(fields.keySpan(key), key + " needs keys with values");
        return List.of();
    }
}
