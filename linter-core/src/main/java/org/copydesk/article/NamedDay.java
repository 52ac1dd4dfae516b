package org.copydesk.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.language.EnglishDates;

/** Reads days that name their month in English, as the dates of mail and feeds do (RFC 5322, section 3.3). */
final class NamedDay {

    private static final int LONGEST = 60;

    private NamedDay() {}

    /** The first month with a day beside it and a year behind the two; empty if there is none. */
    static Optional<LocalDate> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String[] parts = text.strip().toLowerCase(Locale.ROOT).split("[^\\p{Alnum}]+");
        for (int i = 0; i < parts.length; i++) {
            int month = month(parts[i]);
            if (month > 0 && i + 2 < parts.length && isNumber(parts[i + 1], 2) && isNumber(parts[i + 2], 4)) {
                return day(parts[i + 2], month, parts[i + 1]);
            }
            if (month > 0 && i > 0 && i + 1 < parts.length && isNumber(parts[i - 1], 2) && isNumber(parts[i + 1], 4)) {
                return day(parts[i + 1], month, parts[i - 1]);
            }
        }
        return Optional.empty();
    }

    private static int month(String part) {
        for (int i = 0; i < EnglishDates.MONTHS.size(); i++) {
            String name = EnglishDates.MONTHS.get(i);
            if (name.equals(part) || part.equals("sept") || (part.length() == 3 && name.startsWith(part))) {
                return part.equals("sept") ? 9 : i + 1;
            }
        }
        return 0;
    }

    private static boolean isNumber(String part, int most) {
        boolean year = most == 4;
        return !part.isEmpty()
                && part.length() <= most
                && (!year || part.length() == most)
                && part.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
