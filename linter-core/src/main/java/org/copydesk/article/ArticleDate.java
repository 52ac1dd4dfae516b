package org.copydesk.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A calendar day that a field gives.
 *
 * @param day the day as written, without regard to any time zone that stands behind it
 * @param field where it was read
 */
public record ArticleDate(LocalDate day, Field field) {

    private static final int ISO_DAY_LENGTH = 10;
    private static final int YEAR_LENGTH = 4;

    public ArticleDate {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(field, "field");
    }

    /**
     * The day of a field that begins with one as {@code 2026-03-05}, {@code 2026/3/5} or {@code 2026-03-05T…}, or that names
     * the month as mail, feeds and English do: {@code Wed, 17 Jun 2026 20:15:08 +0000}, {@code June 17, 2026}.
     */
    public static Optional<ArticleDate> of(Field field) {
        return isoDay(field.text().strip()).or(() -> NamedDay.of(field.text())).map(day -> new ArticleDate(day, field));
    }

    private static Optional<LocalDate> isoDay(String text) {
        String start = text.substring(0, Math.min(ISO_DAY_LENGTH, text.length()));
        int month = partEnd(start, 0) + 1;
        int day = partEnd(start, month) + 1;
        if (month != YEAR_LENGTH + 1 || day > start.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(start.substring(0, month - 1)),
                    Integer.parseInt(start.substring(month, day - 1)),
                    Integer.parseInt(start.substring(day, partEnd(start, day)))));
        } catch (NumberFormatException | DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Where the part of a day ends that begins at an offset; at the end of the text if no sign parts it. */
    private static int partEnd(String text, int start) {
        int end = start;
        while (end < text.length() && "-/T ".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
