package org.copydesk.rules.translation;

import java.util.Locale;
import java.util.Set;
import org.copydesk.language.Words;

/** Numbers, dates, times and money written as other languages write them. One pass over the text. */
final class ForeignNumbers {

    private static final Set<String> SCALES =
            Set.of("million", "billion", "trillion", "thousand", "millions", "billions", "milliard", "milliards");
    private static final Set<String> UNITS = Set.of(
            "km",
            "kg",
            "m",
            "cm",
            "mm",
            "ha",
            "m2",
            "m²",
            "km2",
            "km²",
            "°c",
            "gw",
            "mw",
            "twh",
            "gwh",
            "kwh",
            "kilometers",
            "kilometres",
            "meters",
            "metres",
            "tonnes",
            "tons",
            "hectares",
            "kilos",
            "kilograms",
            "liters",
            "litres",
            "points",
            "hours",
            "years",
            "degrees",
            "magnitude");
    private static final Set<String> CURRENCIES = Set.of(
            "euro",
            "euros",
            "eur",
            "zł",
            "kč",
            "chf",
            "dollars",
            "reais",
            "pesos",
            "pounds",
            "francs",
            "rubles",
            "roubles",
            "yuan",
            "lei",
            "kronor",
            "crowns",
            "hryvnias",
            "soles");
    private static final Set<String> COUNTED = Set.of(
            "people",
            "euros",
            "dollars",
            "inhabitants",
            "kilometers",
            "kilometres",
            "deaths",
            "persons",
            "soldiers",
            "workers",
            "jobs",
            "votes",
            "cases",
            "students",
            "spectators",
            "members",
            "hectares",
            "homes",
            "families",
            "children",
            "cars",
            "vehicles",
            "tons",
            "tonnes",
            "residents",
            "employees",
            "passengers",
            "visitors",
            "tourists",
            "refugees",
            "migrants",
            "infections",
            "patients",
            "companies",
            "police",
            "meters",
            "metres",
            "pesos",
            "reais",
            "fans",
            "participants",
            "demonstrators",
            "victims",
            "doses",
            "houses",
            "schools");
    private static final Set<String> ORDERED = Set.of(
            "minute",
            "edition",
            "place",
            "anniversary",
            "century",
            "day",
            "round",
            "district",
            "arrondissement",
            "season",
            "goal",
            "republic",
            "congress",
            "stage",
            "regiment",
            "session");
    private static final Set<String> MONTHS = Set.of(
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
    private static final Set<String> DAY_LEADERS =
            Set.of("on", "the", "until", "from", "since", "to", "by", "of", "dated");
    private static final int DAYS = 31;
    private static final int MOST_MONTHS = 12;
    private static final int NOON = 12;
    private static final int HOURS = 24;

    private final String text;
    private final FormatSink sink;

    private ForeignNumbers(String text, FormatSink sink) {
        this.text = text;
        this.sink = sink;
    }

    static void find(Words words, FormatSink sink) {
        new ForeignNumbers(words.text(), sink).find();
        centuries(words, sink);
    }

    private void find() {
        int i = 0;
        while (i < text.length()) {
            if (!NumberToken.isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            NumberToken number = NumberToken.at(text, i);
            if (isFree(i)) {
                judge(number);
            }
            i = number.end();
        }
    }

    /** Whether no letter, point or other digit leads up to the number: it is no version, address or file name. */
    private boolean isFree(int start) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        return !Character.isLetterOrDigit(before) && ".,_/:#-=@+".indexOf(before) < 0;
    }

    private void judge(NumberToken number) {
        boolean done = date(number) || separators(number) || time(number) || ordinal(number) || signed(number);
        if (!done && !weekday(number)) {
            scaled(number);
        }
    }

    /** Decimal commas, thousands behind points or blanks, and what they measure. */
    private boolean separators(NumberToken number) {
        int behind = skip(number.end());
        String unit = wordAt(behind);
        if (number.hasDecimalComma()) {
            return decimal(number, behind, unit);
        }
        if (number.hasPointGroups(2) && number.groups('.') == 2 && !isVersion(number)) {
            sink.fixed("thousands-point-twice", number.start(), number.end(), number.english());
            return true;
        }
        if (number.hasPointGroups(1) && number.groups('.') == 1) {
            return grouped(number, behind, unit);
        }
        if (number.hasBlankGroups()) {
            sink.fixed("thousands-space", number.start(), number.end(), number.english());
            return true;
        }
        return false;
    }

    private boolean decimal(NumberToken number, int behind, String unit) {
        int unitEnd = behind + unit.length();
        if (number.groups('.') > 0) {
            sink.fixed("thousands-point", number.start(), number.end(), number.english());
        } else if (charAt(behind) == '%') {
            sink.fixed("decimal-comma-percent", number.start(), behind + 1, number.english() + "%");
        } else if (charAt(behind) == '€') {
            sink.fixed("decimal-comma-currency", number.start(), behind + 1, "€" + number.english());
        } else if (unit.equals("percent") || unit.equals("per")) {
            sink.fixed("decimal-comma-percent", number.start(), number.end(), number.english());
        } else if (SCALES.contains(unit)) {
            sink.fixed("decimal-comma-scale", number.start(), number.end(), number.english());
        } else if (CURRENCIES.contains(unit) || isMoneyBefore(number.start())) {
            sink.fixed("decimal-comma-currency", number.start(), number.end(), number.english());
        } else if (UNITS.contains(unit) && !Character.isLetterOrDigit(charAt(unitEnd))) {
            sink.fixed("decimal-comma-unit", number.start(), number.end(), number.english());
        } else {
            return false;
        }
        return true;
    }

    private boolean grouped(NumberToken number, int behind, String unit) {
        boolean euro = charAt(behind) == '€' || isMoneyBefore(number.start()) && charBefore(number.start()) != '$';
        if (euro) {
            sink.fixed("thousands-point-money", number.start(), number.end(), number.english());
        } else if (behind > number.end() && COUNTED.contains(unit)) {
            sink.fixed("thousands-point-noun", number.start(), number.end(), number.english());
        } else {
            return false;
        }
        return true;
    }

    private boolean isVersion(NumberToken number) {
        String before = wordBefore(number.start());
        return before.equals("version") || before.equals("release") || before.equals("v") || before.equals("build");
    }

    /** Whether a currency sign stands before the number; a dollar counts with the R of Brazil only where points group. */
    private boolean isMoneyBefore(int start) {
        char sign = charBefore(start);
        return sign == '€' || sign == '£' || sign == '$' || isRealBefore(start);
    }

    private boolean isRealBefore(int start) {
        int at = skipBack(start);
        return at >= 2 && text.charAt(at - 1) == '$' && text.charAt(at - 2) == 'R';
    }

    /** {@code 05.05.2020}. */
    private boolean date(NumberToken number) {
        String[] parts = number.digits().split("\\.", -1);
        boolean three = parts.length == 3 && parts[2].length() == 4 && parts[0].length() <= 2 && parts[1].length() <= 2;
        if (!three || number.groups(',') > 0 || number.hasBlankGroups()) {
            return false;
        }
        int day = parse(parts[0]);
        int month = parse(parts[1]);
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
    private boolean time(NumberToken number) {
        int behind = skip(number.end());
        if (wordAt(behind).equals("uhr")) {
            sink.add("time-uhr", number.start(), behind + 3);
            return true;
        }
        int hour = number.small();
        if (hour < 0 || hour > HOURS) {
            return false;
        }
        if (charAt(number.end()) == ':') {
            return clock(number, hour);
        }
        if (Character.toLowerCase(charAt(behind)) != 'h') {
            return false;
        }
        int minutes = skip(behind + 1);
        boolean two = NumberToken.isDigit(text, minutes)
                && NumberToken.isDigit(text, minutes + 1)
                && charAt(minutes) <= '5'
                && !Character.isLetterOrDigit(charAt(minutes + 2));
        if (two) {
            String name = behind > number.end() ? "time-h-spaced" : number.length() == 2 ? "time-h" : "time-h-short";
            sink.proposed(name, number.start(), minutes + 2, english(hour, text.substring(minutes, minutes + 2)));
            return true;
        }
        String before = wordBefore(number.start());
        if (!Character.isLetterOrDigit(charAt(behind + 1)) && (before.equals("at") || before.equals("around"))) {
            sink.proposed("time-h-bare", number.start(), behind + 1, english(hour, ""));
            return true;
        }
        return false;
    }

    private boolean clock(NumberToken number, int hour) {
        int minutes = number.end() + 1;
        if (!NumberToken.isDigit(text, minutes + 1)) {
            return false;
        }
        int behind = skip(minutes + 2);
        String unit = wordAt(behind);
        if (hour > NOON && (unit.equals("pm") || unit.equals("am") || text.startsWith("p.m", behind))) {
            sink.add("time-double", number.start(), behind + 2);
        } else if (unit.equals("hs") || unit.equals("horas")) {
            sink.proposed(
                    "time-hrs",
                    number.start(),
                    behind + unit.length(),
                    english(hour, text.substring(minutes, minutes + 2)));
        }
        return true;
    }

    private static String english(int hour, String minutes) {
        int twelve = hour % NOON == 0 ? NOON : hour % NOON;
        String half = hour % HOURS < NOON ? "a.m." : "p.m.";
        return twelve + (minutes.isEmpty() || minutes.equals("00") ? "" : ":" + minutes) + " " + half;
    }

    /** {@code 1er}, {@code 12ème}, {@code 12e minute}, {@code 2º}. */
    private boolean ordinal(NumberToken number) {
        char next = charAt(number.end());
        if (next == 'º' || next == 'ª') {
            sink.proposed("ordinal-mark", number.start(), number.end() + 1, number.digits() + suffix(number.digits()));
            return true;
        }
        String glued = wordAt(number.end());
        int end = number.end() + glued.length();
        if (glued.equals("er") && number.digits().equals("1")) {
            sink.proposed("first-of-month", number.start(), end, "1st");
        } else if (glued.equals("ème") || glued.equals("eme") || glued.equals("ième")) {
            sink.proposed("ordinal-fr", number.start(), end, number.digits() + suffix(number.digits()));
        } else if (glued.equals("e") && ORDERED.contains(wordAt(skip(end)))) {
            sink.proposed("ordinal-fr-short", number.start(), end, number.digits() + suffix(number.digits()));
        } else {
            return false;
        }
        return true;
    }

    private static String suffix(String digits) {
        char last = digits.charAt(digits.length() - 1);
        boolean teen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
        return teen || last == '0' || last > '3' ? "th" : last == '1' ? "st" : last == '2' ? "nd" : "rd";
    }

    /** {@code n° 5}, {@code nº 5}, {@code № 5}. */
    private boolean signed(NumberToken number) {
        int sign = skipBack(number.start()) - 1;
        if (sign < 0) {
            return false;
        }
        char c = text.charAt(sign);
        boolean letter = sign > 0
                && (text.charAt(sign - 1) == 'n' || text.charAt(sign - 1) == 'N')
                && (sign < 2 || !Character.isLetterOrDigit(text.charAt(sign - 2)));
        if (c == '№') {
            sink.fixed("numero-sign", sign, number.start(), "No. ");
        } else if ((c == '°' || c == 'º') && letter) {
            sink.proposed(c == '°' ? "number-degree" : "number-nro", sign - 1, number.start(), "No. ");
        } else {
            return false;
        }
        return true;
    }

    /** {@code Monday (5)}, {@code this Monday, 5,}, {@code (05/05)}. */
    private boolean weekday(NumberToken number) {
        int day = number.small();
        if (day < 1 || day > DAYS) {
            return false;
        }
        char before = charBefore(number.start());
        char behind = charAt(number.end());
        boolean month = behind == '/' && NumberToken.isDigit(text, number.end() + 1);
        NumberToken second = month ? NumberToken.at(text, number.end() + 1) : number;
        boolean isMonth = month && second.small() >= 1 && second.small() <= MOST_MONTHS;
        if (before == '(' && (behind == ')' || isMonth && charAt(second.end()) == ')')) {
            int gap = skipBack(number.start() - 1);
            if (isWeekday(wordBefore(number.start() - 1))) {
                int start = gap - wordBefore(number.start() - 1).length();
                sink.proposed("weekday-day", start, second.end() + 1, text.substring(start, gap));
                return true;
            }
            if (isMonth && number.length() == 2 && second.length() == 2) {
                sink.add("day-month-slash-bracket", number.start() - 1, second.end() + 1);
                return true;
            }
        }
        int comma = skipBack(number.start());
        if (behind == ',' && comma > 0 && text.charAt(comma - 1) == ',' && isWeekday(wordBefore(comma - 1))) {
            int weekday = skipBack(comma - 1) - wordBefore(comma - 1).length();
            String leader = wordBefore(weekday);
            if (leader.equals("this") || leader.equals("last") || leader.equals("next")) {
                sink.add("weekday-day-comma", weekday, number.end());
                return true;
            }
        }
        return dayOfMonth(number);
    }

    /** {@code 5 of May of 2020}, {@code on 5. May}. */
    private boolean dayOfMonth(NumberToken number) {
        int next = skip(number.end());
        if (wordAt(next).equals("of")) {
            int month = skip(next + 2);
            String name = wordAt(month);
            if (MONTHS.contains(name)) {
                sink.proposed(
                        "day-of-month",
                        number.start(),
                        month + name.length(),
                        number.digits() + text.substring(month - 1, month + name.length()));
                return true;
            }
        }
        if (charAt(number.end()) == '.' && DAY_LEADERS.contains(wordBefore(number.start()))) {
            int month = skip(number.end() + 1);
            String name = wordAt(month);
            if (month > number.end() + 1 && MONTHS.contains(name) && Character.isUpperCase(charAt(month))) {
                sink.fixed(
                        "day-point-month",
                        number.start(),
                        month + name.length(),
                        number.digits() + " " + text.substring(month, month + name.length()));
                return true;
            }
        }
        return false;
    }

    private static boolean isWeekday(String word) {
        return switch (word) {
            case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" -> true;
            default -> false;
        };
    }

    /** {@code 5 Mio.}, {@code 5 milliards}, {@code 5 Md€}, {@code R$ 300 thousand}, {@code 500 €}, {@code 12 %}, {@code 5万}. */
    private void scaled(NumberToken number) {
        int behind = skip(number.end());
        String unit = wordAt(behind);
        int end = behind + unit.length();
        char sign = charAt(behind);
        boolean firm = behind > number.end() && charAt(number.end()) != ' ';
        if (sign == '%' && behind > number.end()) {
            sink.fixed(
                    firm ? "percent-spaced" : "percent-space-plain", number.start(), behind + 1, number.digits() + "%");
        } else if (sign == '€') {
            sink.proposed("euro-behind", number.start(), behind + 1, "€" + number.digits());
        } else if ("万亿萬億".indexOf(sign) >= 0) {
            sink.add("wan-yi", number.start(), behind + 1);
        } else if (sign == '年' || sign == '月' || sign == '日') {
            sink.add("cjk-date", number.start(), behind + 1);
        } else if (unit.equals("milliard") || unit.equals("milliards") || unit.equals("milliarden")) {
            sink.proposed("milliard", number.start(), end, number.digits() + " billion");
        } else if (unit.equals("mio") || unit.equals("mrd") || unit.equals("tsd")) {
            sink.add("mio-mrd", number.start(), end);
        } else if (unit.equals("mln") || unit.equals("mld") || unit.equals("mlrd")) {
            sink.add("mln-mld", number.start(), end);
        } else if ((unit.equals("md") || unit.equals("mds") || unit.equals("m")) && charAt(end) == '€') {
            sink.add("currency-scale-fr", number.start(), end + 1);
        } else if (isRealBefore(number.start())
                && (unit.equals("thousand") || unit.equals("mil") || unit.equals("mi") || unit.equals("bi"))) {
            sink.add("real-thousand", text.lastIndexOf('R', number.start()), end);
        } else if (wordBefore(number.start()).equals("euros")
                && behind == number.end() + 1
                && number.length() < 9
                && !unit.isEmpty()
                && isCurrencyBefore(number)) {
            sink.add("euro-front-word", number.start(), number.end());
        }
    }

    /** {@code of euros 500}: what the number counts stands before it, and no sentence ends between them. */
    private boolean isCurrencyBefore(NumberToken number) {
        int gap = skipBack(number.start());
        return gap == number.start() - 1 && Character.isLetter(text.charAt(gap - 1));
    }

    /** {@code XIX century}, {@code century XIX}, {@code XIXe}. */
    private static void centuries(Words words, FormatSink sink) {
        for (int i = 0; i < words.count(); i++) {
            if (words.is(i, "century") || words.is(i, "centuries")) {
                if (i > 0 && words.adjacent(i - 1) && isRoman(words.text(i - 1))) {
                    sink.add("century-roman", words.start(i - 1), words.end(i));
                } else if (words.adjacent(i) && isRoman(words.text(i + 1))) {
                    sink.add("century-es", words.start(i), words.end(i + 1));
                }
            }
        }
    }

    private static boolean isRoman(String word) {
        String roman = word.endsWith("e") || word.endsWith("è") ? word.substring(0, word.length() - 1) : word;
        return roman.length() >= 2
                && roman.length() <= 6
                && roman.chars().allMatch(c -> c == 'X' || c == 'V' || c == 'I');
    }

    private int skip(int from) {
        return from < text.length() && isBlank(text.charAt(from)) ? from + 1 : from;
    }

    private int skipBack(int end) {
        return end > 0 && isBlank(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    private char charAt(int i) {
        return i < text.length() ? text.charAt(i) : '\n';
    }

    private char charBefore(int i) {
        return i > 0 ? text.charAt(i - 1) : '\n';
    }

    /** The letters from an offset on, in small letters. */
    private String wordAt(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(Math.min(from, text.length()), end).toLowerCase(Locale.ROOT);
    }

    /** The letters before an offset and one blank, in small letters. */
    private String wordBefore(int offset) {
        int end = skipBack(offset);
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static int parse(String digits) {
        return digits.isEmpty() || digits.length() > 4 ? -1 : Integer.parseInt(digits);
    }
}
