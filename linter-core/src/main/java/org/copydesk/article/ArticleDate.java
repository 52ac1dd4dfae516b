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
        String[] parts =
                text.substring(0, Math.min(ISO_DAY_LENGTH, text.length())).split("[-/T ]");
        if (parts.length < 3 || parts[0].length() != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        } catch (NumberFormatException | DateTimeException none) {
            return Optional.empty();
        }
    }
}
