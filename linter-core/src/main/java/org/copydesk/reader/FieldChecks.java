package org.copydesk.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Problem;

/** Finds fields that do not hold what they should: the same for all formats. */
public final class FieldChecks {

    /** Fields that hold one value. */
    private static final Set<FieldKind> SINGLE =
            Set.of(FieldKind.TITLE, FieldKind.DATE, FieldKind.UPDATED, FieldKind.SLUG);

    /** What Quarto takes for the day of its run, or that of the file. */
    private static final Set<String> WORDS = Set.of("today", "now", "last-modified");

    private static final int ISO_DAY_LENGTH = 10;

    private FieldChecks() {}

    /** What is wrong with some fields, in their order. */
    public static List<Problem> problems(List<Field> fields) {
        List<Problem> problems = new ArrayList<>();
        for (Field field : fields) {
            list(field).or(() -> date(field)).ifPresent(problems::add);
        }
        return problems;
    }

    /** One problem for each list, at its first item. */
    private static Optional<Problem> list(Field field) {
        boolean first = field.name().endsWith("[0]");
        return first && SINGLE.contains(field.kind())
                ? Optional.of(invalid(field, name(field) + " is a list where one value is due"))
                : Optional.empty();
    }

    private static String name(Field field) {
        return field.name().substring(0, field.name().length() - "[0]".length());
    }

    private static Optional<Problem> date(Field field) {
        boolean date = field.kind() == FieldKind.DATE || field.kind() == FieldKind.UPDATED;
        if (!date || field.value().isBlank() || isTemplate(field.text())) {
            return Optional.empty();
        }
        String text = field.text().strip();
        if (text.chars().noneMatch(Character::isDigit)) {
            return Optional.of(invalid(field, field.name() + " holds no date"));
        }
        return isImpossible(text)
                ? Optional.of(invalid(field, field.name() + " holds a day that no calendar has"))
                : Optional.empty();
    }

    /** A generator will put the date there. */
    private static boolean isTemplate(String text) {
        return text.indexOf('{') >= 0
                || text.indexOf('<') >= 0
                || text.indexOf('$') >= 0
                || text.indexOf('`') >= 0
                || WORDS.contains(text.strip());
    }

    /** True for a day in ISO form with a month or day out of range; of other forms it is not known what is what. */
    private static boolean isImpossible(String text) {
        if (text.length() < ISO_DAY_LENGTH || !isIsoDay(text)) {
            return false;
        }
        try {
            LocalDate.of(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(5, 7)),
                    Integer.parseInt(text.substring(8, ISO_DAY_LENGTH)));
            return false;
        } catch (DateTimeException none) {
            return true;
        }
    }

    private static boolean isIsoDay(String text) {
        for (int i = 0; i < ISO_DAY_LENGTH; i++) {
            char unit = text.charAt(i);
            if (i == 4 || i == 7 ? unit != '-' : unit < '0' || unit > '9') {
                return false;
            }
        }
        return text.length() == ISO_DAY_LENGTH || !Character.isDigit(text.charAt(ISO_DAY_LENGTH));
    }

    private static Problem invalid(Field field, String message) {
        return new Problem(
                Problem.FIELD_INVALID,
                field.value().isEmpty() ? field.key() : field.value().source(),
                message);
    }
}
