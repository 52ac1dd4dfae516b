package org.copydesk.language;

import java.util.List;

/** The words of English dates, folded. */
public final class EnglishDates {

    /** January first. */
    public static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Monday first. */
    public static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private EnglishDates() {}
}
