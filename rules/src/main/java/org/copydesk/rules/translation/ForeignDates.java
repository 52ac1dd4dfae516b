package org.copydesk.rules.translation;

import java.util.Set;
import org.copydesk.language.EnglishDates;

/** Dates and times as other languages write them. */
final class ForeignDates {

    private static final Set<String> DAY_LEADERS =
            Set.of("on", "the", "until", "from", "since", "to", "by", "of", "dated");
    private static final int DAYS = 31;
    private static final int MOST_MONTHS = 12;
    private static final int NOON = 12;
    private static final int HOURS = 24;

    private final NearNumber near;
    private final FormatSink sink;

    ForeignDates(NearNumber near, FormatSink sink) {
        this.near = near;
        this.sink = sink;
    }

    /** {@code 05.05.2020}. */
    boolean date(NumberToken number) {
        if (number.groups('.') != 2) {
            return false;
        }
        String[] parts = number.digits().split("\\.", -1);
        boolean three = parts.length == 3 && parts[2].length() == 4 && parts[0].length() <= 2 && parts[1].length() <= 2;
        if (!three || number.groups(',') > 0 || number.hasBlankGroups()) {
            return false;
        }
        int day = NearNumber.parse(parts[0]);
        int month = NearNumber.parse(parts[1]);
        if (day >= 1
                && day <= DAYS
                && month >= 1
                && month <= MOST_MONTHS
                && (parts[2].startsWith("19") || parts[2].startsWith("20"))) {
            sink.add("date-points", number.start(), number.end());
        }
        return true;
    }

    /** {@code 20h30}, {@code 20 h 30}, {@code at 20h}, {@code 14.30 Uhr}, {@code 20:30 pm}. */
    boolean time(NumberToken number) {
        int behind = near.skip(number.end());
        if (near.isWordAt(behind, "uhr")) {
            sink.add("time-uhr", number.start(), behind + 3);
            return true;
        }
        int hour = number.small();
        if (hour < 0 || hour > HOURS) {
            return false;
        }
        if (near.charAt(number.end()) == ':') {
            return clock(number, hour);
        }
        if (Character.toLowerCase(near.charAt(behind)) != 'h') {
            return false;
        }
        int minutes = near.skip(behind + 1);
        boolean two = NumberToken.isDigit(near.text(), minutes)
                && NumberToken.isDigit(near.text(), minutes + 1)
                && near.charAt(minutes) <= '5'
                && !Character.isLetterOrDigit(near.charAt(minutes + 2));
        if (two) {
            String name = behind > number.end() ? "time-h-spaced" : number.length() == 2 ? "time-h" : "time-h-short";
            sink.proposed(
                    name, number.start(), minutes + 2, english(hour, near.text().substring(minutes, minutes + 2)));
            return true;
        }
        String before = near.wordBefore(number.start());
        if (!Character.isLetterOrDigit(near.charAt(behind + 1)) && (before.equals("at") || before.equals("around"))) {
            sink.proposed("time-h-bare", number.start(), behind + 1, english(hour, ""));
            return true;
        }
        return false;
    }

    private boolean clock(NumberToken number, int hour) {
        int minutes = number.end() + 1;
        if (!NumberToken.isDigit(near.text(), minutes + 1)) {
            return false;
        }
        int behind = near.skip(minutes + 2);
        String unit = near.wordAt(behind);
        if (hour > NOON
                && (unit.equals("pm") || unit.equals("am") || near.text().startsWith("p.m", behind))) {
            sink.add("time-double", number.start(), behind + 2);
        } else if (unit.equals("hs") || unit.equals("horas")) {
            sink.proposed(
                    "time-hrs",
                    number.start(),
                    behind + unit.length(),
                    english(hour, near.text().substring(minutes, minutes + 2)));
        }
        return true;
    }

    private static String english(int hour, String minutes) {
        int twelve = hour % NOON == 0 ? NOON : hour % NOON;
        String half = hour % HOURS < NOON ? "a.m." : "p.m.";
        return twelve + (minutes.isEmpty() || minutes.equals("00") ? "" : ":" + minutes) + " " + half;
    }

    /** {@code Monday (5)}, {@code this Monday, 5,}, {@code (05/05)}. */
    boolean weekday(NumberToken number) {
        int day = number.small();
        if (day < 1 || day > DAYS) {
            return false;
        }
        char before = near.charBefore(number.start());
        char behind = near.charAt(number.end());
        boolean month = behind == '/' && NumberToken.isDigit(near.text(), number.end() + 1);
        NumberToken second = month ? NumberToken.at(near.text(), number.end() + 1) : number;
        boolean isMonth = month && second.small() >= 1 && second.small() <= MOST_MONTHS;
        if (before == '(' && (behind == ')' || isMonth && near.charAt(second.end()) == ')')) {
            int gap = near.skipBack(number.start() - 1);
            if (isWeekday(near.wordBefore(number.start() - 1))) {
                int start = gap - near.wordBefore(number.start() - 1).length();
                sink.proposed(
                        "weekday-day", start, second.end() + 1, near.text().substring(start, gap));
                return true;
            }
            if (isMonth && number.length() == 2 && second.length() == 2) {
                sink.add("day-month-slash-bracket", number.start() - 1, second.end() + 1);
                return true;
            }
        }
        int comma = near.skipBack(number.start());
        if (behind == ','
                && comma > 0
                && near.text().charAt(comma - 1) == ','
                && isWeekday(near.wordBefore(comma - 1))) {
            int weekday = near.skipBack(comma - 1) - near.wordBefore(comma - 1).length();
            String leader = near.wordBefore(weekday);
            if (leader.equals("this") || leader.equals("last") || leader.equals("next")) {
                sink.add("weekday-day-comma", weekday, number.end());
                return true;
            }
        }
        return dayOfMonth(number);
    }

    /** {@code 5 of May of 2020}, {@code on 5. May}. */
    private boolean dayOfMonth(NumberToken number) {
        int next = near.skip(number.end());
        if (near.isWordAt(next, "of")) {
            int month = near.skip(next + 2);
            String name = near.wordAt(month);
            if (EnglishDates.MONTHS.contains(name)) {
                sink.proposed(
                        "day-of-month",
                        number.start(),
                        month + name.length(),
                        number.digits() + near.text().substring(month - 1, month + name.length()));
                return true;
            }
        }
        if (near.charAt(number.end()) == '.' && DAY_LEADERS.contains(near.wordBefore(number.start()))) {
            int month = near.skip(number.end() + 1);
            String name = near.wordAt(month);
            if (month > number.end() + 1
                    && EnglishDates.MONTHS.contains(name)
                    && Character.isUpperCase(near.charAt(month))) {
                sink.fixed(
                        "day-point-month",
                        number.start(),
                        month + name.length(),
                        number.digits() + " " + near.text().substring(month, month + name.length()));
                return true;
            }
        }
        return false;
    }

    private static boolean isWeekday(String word) {
        return EnglishDates.WEEKDAYS.contains(word);
    }
}
