package org.copydesk.rules.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.language.EnglishDates;
import org.copydesk.language.Words;

/**
 * A date as English writes it, with the month's name.
 *
 * @param year absent where none stands
 * @param month 1 to 12
 * @param day as written, not checked
 * @param ordinal true if the day has letters behind it: {@code 5th}
 * @param start where it starts, in UTF-16 units of the text
 * @param end where it ends
 */
record WrittenDate(Optional<Integer> year, int month, int day, boolean ordinal, int start, int end) {

    private static final int SHORTEST_NAME = 3;
    private static final int LEAP_YEAR = 2000;

    /** Names of months and their short forms, the twelve full names first, as they may stand in a text. */
    static final List<String> NAMES = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Jan",
            "Feb",
            "Mar",
            "Apr",
            "Aug",
            "Sept",
            "Sep",
            "Oct",
            "Nov",
            "Dec");

    /** All dates of a text. */
    static List<WrittenDate> in(Words words) {
        List<WrittenDate> found = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            of(words, i).ifPresent(found::add);
        }
        return found;
    }

    /** The date whose month a word is. */
    static Optional<WrittenDate> of(Words words, int i) {
        if (!words.isCapitalised(i) || words.end(i) - words.start(i) < SHORTEST_NAME) {
            return Optional.empty();
        }
        int month = month(words.folded(i));
        if (month == 0) {
            return Optional.empty();
        }
        if (i + 1 < words.count() && isBetween(words, i, ".", "") && isDay(words, i + 1) && !isRange(words, i + 1)) {
            return Optional.of(date(words, month, i + 1, i, i + 1));
        }
        if (i > 0 && isDay(words, i - 1) && isBetween(words, i - 1, "", "")) {
            return Optional.of(date(words, month, i - 1, i - 1, i));
        }
        boolean of = i > 1 && words.is(i - 1, "of") && isDay(words, i - 2);
        return of ? Optional.of(date(words, month, i - 2, i - 2, i)) : Optional.empty();
    }

    private static WrittenDate date(Words words, int month, int day, int first, int last) {
        boolean year = last + 1 < words.count() && isYear(words, last + 1) && isBetween(words, last, ".", ",");
        int end = year ? last + 1 : last;
        String digits = words.text(day);
        int length = Character.isDigit(digits.charAt(Math.min(1, digits.length() - 1))) && digits.length() > 1 ? 2 : 1;
        return new WrittenDate(
                year ? Optional.of(Integer.valueOf(words.text(end))) : Optional.empty(),
                month,
                Integer.parseInt(digits.substring(0, length)),
                digits.length() > length,
                words.start(first),
                words.end(end));
    }

    /** 1 to 12 for a name of a month or the beginning of one that stands for it; else 0. */
    static int month(String folded) {
        for (int i = 0; i < EnglishDates.MONTHS.size(); i++) {
            String name = EnglishDates.MONTHS.get(i);
            boolean cut = folded.length() == SHORTEST_NAME || folded.equals("sept");
            if (name.equals(folded) || (cut && name.startsWith(folded))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** One or two digits, perhaps with the letters of an ordinal. */
    private static boolean isDay(Words words, int i) {
        String text = words.text(i);
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        String rest = text.substring(digits);
        return digits >= 1
                && digits <= 2
                && (rest.isEmpty() || rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th"));
    }

    private static boolean isYear(Words words, int i) {
        String text = words.text(i);
        return text.length() == 4
                && (text.charAt(0) == '1' || text.charAt(0) == '2')
                && text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }

    /** True if only blanks stand behind the word, and one of two marks where they are not empty. */
    private static boolean isBetween(Words words, int i, String mark, String other) {
        String between = words.text().substring(words.end(i), words.start(i + 1));
        String bare = between.strip();
        return between.length() <= 4 && (bare.isEmpty() || bare.equals(mark) || bare.equals(other));
    }

    /** True if the number goes on as a range, a time or a share: {@code March 12–14}, {@code June 5:30}, {@code May 40%}. */
    private static boolean isRange(Words words, int i) {
        String text = words.text();
        int next = words.end(i);
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next >= text.length() || "–-:%/".indexOf(text.charAt(next)) < 0) {
            return false;
        }
        int behind = next + 1;
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        return text.charAt(next) == '%' || (behind < text.length() && Character.isDigit(text.charAt(behind)));
    }

    /** The day that it names; empty where no year stands, and where no calendar has it. */
    Optional<LocalDate> calendarDay() {
        return year.flatMap(this::in);
    }

    /** The day in a year, if that year has it. */
    Optional<LocalDate> in(int other) {
        try {
            return Optional.of(LocalDate.of(other, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Number of days of its month, in a leap year where no year stands. */
    int daysOfMonth() {
        return YearMonth.of(year.orElse(LEAP_YEAR), month).lengthOfMonth();
    }
}
