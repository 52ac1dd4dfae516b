package org.copydesk.rules.translation;

import java.util.Set;

/** Decimal commas, thousands behind points or blanks, money and scales as other languages write them. */
final class ForeignQuantities {

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

    private final NearNumber near;
    private final FormatSink sink;

    ForeignQuantities(NearNumber near, FormatSink sink) {
        this.near = near;
        this.sink = sink;
    }

    /** Decimal commas, thousands behind points or blanks, and what they measure. */
    boolean separators(NumberToken number) {
        if (number.isPlain()) {
            return false;
        }
        int behind = near.skip(number.end());
        String unit = near.wordAt(behind);
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
        } else if (near.charAt(behind) == '%') {
            sink.fixed("decimal-comma-percent", number.start(), behind + 1, number.english() + "%");
        } else if (near.charAt(behind) == '€') {
            sink.fixed("decimal-comma-currency", number.start(), behind + 1, "€" + number.english());
        } else if (unit.equals("percent") || unit.equals("per")) {
            sink.fixed("decimal-comma-percent", number.start(), number.end(), number.english());
        } else if (SCALES.contains(unit)) {
            sink.fixed("decimal-comma-scale", number.start(), number.end(), number.english());
        } else if (CURRENCIES.contains(unit) || isMoneyBefore(number.start())) {
            sink.fixed("decimal-comma-currency", number.start(), number.end(), number.english());
        } else if (UNITS.contains(unit) && !Character.isLetterOrDigit(near.charAt(unitEnd))) {
            sink.fixed("decimal-comma-unit", number.start(), number.end(), number.english());
        } else {
            return false;
        }
        return true;
    }

    private boolean grouped(NumberToken number, int behind, String unit) {
        boolean euro =
                near.charAt(behind) == '€' || isMoneyBefore(number.start()) && near.charBefore(number.start()) != '$';
        if (euro) {
            sink.fixed("thousands-point-money", number.start(), number.end(), number.english());
        } else if (behind > number.end() && (COUNTED.contains(unit) || isScaled(number, unit))) {
            sink.fixed("thousands-point-noun", number.start(), number.end(), number.english());
        } else {
            return false;
        }
        return true;
    }

    /** {@code 5.000 million}: nobody writes three noughts behind a decimal point before a scale. */
    private boolean isScaled(NumberToken number, String unit) {
        return SCALES.contains(unit) && number.english().endsWith(",000");
    }

    private boolean isVersion(NumberToken number) {
        String before = near.wordBefore(number.start());
        return before.equals("version") || before.equals("release") || before.equals("v") || before.equals("build");
    }

    /** Whether a currency sign stands before the number; a dollar counts with the R of Brazil only where points group. */
    private boolean isMoneyBefore(int start) {
        char sign = near.charBefore(start);
        return sign == '€' || sign == '£' || sign == '$' || isRealBefore(start);
    }

    private boolean isRealBefore(int start) {
        int at = near.skipBack(start);
        return at >= 2 && near.text().charAt(at - 1) == '$' && near.text().charAt(at - 2) == 'R';
    }

    /** {@code 5 Mio.}, {@code 5 milliards}, {@code 5 Md€}, {@code R$ 300 thousand}, {@code 500 €}, {@code 12 %}, {@code 5万}. */
    void scaled(NumberToken number) {
        int behind = near.skip(number.end());
        char sign = near.charAt(behind);
        if (sign < 0x80 && sign != '%' && !Character.isLetter(sign)) {
            return;
        }
        String unit = near.wordAt(behind);
        int end = behind + unit.length();
        boolean firm = behind > number.end() && near.charAt(number.end()) != ' ';
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
        } else if ((unit.equals("md") || unit.equals("mds") || unit.equals("m")) && near.charAt(end) == '€') {
            sink.add("currency-scale-fr", number.start(), end + 1);
        } else if (isRealBefore(number.start())
                && (unit.equals("thousand") || unit.equals("mil") || unit.equals("mi") || unit.equals("bi"))) {
            sink.add("real-thousand", near.text().lastIndexOf('R', number.start()), end);
        } else if (behind == number.end() + 1
                && number.length() < 9
                && !unit.isEmpty()
                && near.wordBefore(number.start()).equals("euros")
                && isCurrencyBefore(number)) {
            sink.add("euro-front-word", number.start(), number.end());
        }
    }

    /** {@code of euros 500}: what the number counts stands before it, and no sentence ends between them. */
    private boolean isCurrencyBefore(NumberToken number) {
        int gap = near.skipBack(number.start());
        return gap == number.start() - 1 && Character.isLetter(near.text().charAt(gap - 1));
    }
}
