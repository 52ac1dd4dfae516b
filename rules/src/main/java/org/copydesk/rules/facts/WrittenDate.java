package org.copydesk.rules.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as English writes it behind a weekday.
 *
 * @param year absent where none stands
 * @param month 1 to 12
 * @param day as written, not checked
 * @param end where it ends, in UTF-16 units of the text
 */
record WrittenDate(Optional<Integer> year, int month, int day, int end) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(?<M>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
                    + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String YEAR = "(?:,? (?<Y>[12]\\d{3})(?![\\d-]))?";

    private static final Pattern MONTH_FIRST = Pattern.compile(
            ",? (?:the )?\\(?" + MONTH + " (?<D>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]| ?[–-] ?\\d)" + YEAR);
    private static final Pattern DAY_FIRST =
            Pattern.compile(",? (?:the )?\\(?(?<D>\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + "(?![\\p{L}])" + YEAR);

    private static final int LONGEST = 40;

    /** The date that stands right behind a weekday, if there is one. */
    static Optional<WrittenDate> behind(String text, int from) {
        int to = Math.min(text.length(), from + LONGEST);
        Matcher month = MONTH_FIRST.matcher(text).region(from, to).useTransparentBounds(true);
        if (month.lookingAt()) {
            return Optional.of(of(month));
        }
        Matcher day = DAY_FIRST.matcher(text).region(from, to).useTransparentBounds(true);
        return day.lookingAt() ? Optional.of(of(day)) : Optional.empty();
    }

    private static WrittenDate of(Matcher found) {
        String name = found.group("M").toLowerCase(Locale.ROOT).substring(0, 3);
        Optional<Integer> year = Optional.ofNullable(found.group("Y")).map(Integer::valueOf);
        return new WrittenDate(year, MONTHS.indexOf(name) + 1, Integer.parseInt(found.group("D")), found.end());
    }
}
