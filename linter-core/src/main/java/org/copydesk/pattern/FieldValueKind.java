package org.copydesk.pattern;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.language.Folding;

/**
 * A field that is missing, or whose value is not what it should be.
 *
 * @param kinds the kinds of fields; empty for all
 * @param names the fields by name, as the format writes them; empty for all
 */
record FieldValueKind(List<FieldKind> kinds, List<String> names, FieldTest test) implements Kind {

    FieldValueKind {
        kinds = List.copyOf(kinds);
        names = List.copyOf(names);
    }

    @Override
    public List<Literals> literals() {
        return List.of();
    }

    @Override
    public boolean isGated() {
        return false;
    }

    @Override
    public List<String> placeholders() {
        return List.of("field", "length", "limit");
    }

    @Override
    public Finder finder(Vocabulary vocabulary) {
        if (test instanceof FieldTest.Missing) {
            return this::missing;
        }
        int limit = limit(vocabulary);
        Predicate<Field> wrong = predicate(vocabulary, limit);
        return (look, found) -> look.article().fields().stream()
                .filter(field -> isMeant(field) && wrong.test(field))
                .forEach(field -> found.accept(match(field, limit)));
    }

    /** An article without any fields is of a format that has no place for them. */
    private void missing(Look look, Consumer<Match> found) {
        List<Field> fields = look.article().fields();
        if (!fields.isEmpty() && fields.stream().noneMatch(this::isMeant)) {
            String name = names.isEmpty() ? id(kinds.get(0)) : names.get(0);
            found.accept(new Match(
                    new Target.OfDocument(),
                    Map.of(Match.MATCH, "", "field", name, "length", "0", "limit", "0"),
                    List.of(),
                    ""));
        }
    }

    private boolean isMeant(Field field) {
        return (kinds.isEmpty() || kinds.contains(field.kind())) && (names.isEmpty() || names.contains(field.name()));
    }

    private static Match match(Field field, int limit) {
        String text = field.text().strip();
        Map<String, String> values = Map.of(
                Match.MATCH,
                text,
                "field",
                field.name(),
                "length",
                Integer.toString(length(text)),
                "limit",
                Integer.toString(limit));
        return new Match(new Target.OfField(field), values, List.of(), "");
    }

    private int limit(Vocabulary vocabulary) {
        if (test instanceof FieldTest.LongerThan longer) {
            return longer.option().isEmpty() ? longer.limit() : vocabulary.integer(longer.option());
        }
        if (test instanceof FieldTest.ShorterThan shorter) {
            return shorter.option().isEmpty() ? shorter.limit() : vocabulary.integer(shorter.option());
        }
        return 0;
    }

    private Predicate<Field> predicate(Vocabulary vocabulary, int limit) {
        if (test instanceof FieldTest.OneOf oneOf) {
            FoldedWords texts = FoldedWords.of(oneOf.texts().texts(vocabulary));
            return field -> texts.contains(Folding.fold(field.text().strip()));
        }
        if (test instanceof FieldTest.NoneOf noneOf) {
            FoldedWords texts = FoldedWords.of(noneOf.texts().texts(vocabulary));
            return field -> !field.value().isBlank()
                    && !texts.contains(Folding.fold(field.text().strip()));
        }
        if (test instanceof FieldTest.Matching matching) {
            RegexSearch search =
                    RegexSearch.of(matching.regex(), Anchor.ANYWHERE, Guards.NONE, matching.caseSensitive());
            return field -> search.finds(field.text());
        }
        if (test instanceof FieldTest.NotMatching matching) {
            RegexSearch search =
                    RegexSearch.of(matching.regex(), Anchor.ANYWHERE, Guards.NONE, matching.caseSensitive());
            return field -> !field.value().isBlank() && !search.finds(field.text());
        }
        if (test instanceof FieldTest.LongerThan) {
            return field -> length(field.text().strip()) > limit;
        }
        if (test instanceof FieldTest.ShorterThan) {
            return field -> !field.value().isBlank() && length(field.text().strip()) < limit;
        }
        return field -> field.value().isBlank();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The kind's name in a rule's file: {@code other-title}. */
    static String id(FieldKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
