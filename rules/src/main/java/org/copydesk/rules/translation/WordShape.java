package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.language.EnglishDates;
import org.copydesk.language.EnglishNumbers;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;

/** Classes of words that a calque's pattern can name. */
enum WordShape {
    ANY {
        @Override
        boolean takes(Words words, int i) {
            return true;
        }
    },
    NUM {
        @Override
        boolean takes(Words words, int i) {
            return words.isNumber(i) ? !YEAR.takes(words, i) : Sets.NUMBERS.has(words, i);
        }
    },
    YEAR {
        @Override
        boolean takes(Words words, int i) {
            int start = words.start(i);
            return words.isNumber(i)
                    && words.end(i) - start == 4
                    && (words.text().startsWith("19", start) || words.text().startsWith("20", start));
        }
    },
    ORD {
        @Override
        boolean takes(Words words, int i) {
            if (!words.hasDigit(i)) {
                return Sets.ORDINALS.has(words, i);
            }
            String text = words.folded(i);
            boolean digits = text.length() > 2 && Character.isDigit(text.charAt(0));
            return digits && (text.endsWith("th") || text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd"));
        }
    },
    DAY {
        @Override
        boolean takes(Words words, int i) {
            return Sets.DAYS.has(words, i);
        }
    },
    MONTH {
        @Override
        boolean takes(Words words, int i) {
            return Sets.MONTHS.has(words, i);
        }
    },
    NAME {
        @Override
        boolean takes(Words words, int i) {
            return words.isCapitalised(i);
        }
    },
    LOWER {
        @Override
        boolean takes(Words words, int i) {
            return words.isLowerCase(i);
        }
    },
    POSS {
        @Override
        boolean takes(Words words, int i) {
            return Sets.POSSESSIVES.has(words, i);
        }
    },
    PRON {
        @Override
        boolean takes(Words words, int i) {
            return Sets.PRONOUNS.has(words, i);
        }
    },
    COUNTRY {
        @Override
        boolean takes(Words words, int i) {
            return words.isCapitalised(i) && Sets.COUNTRIES.has(words, i);
        }
    },
    OFFICE {
        @Override
        boolean takes(Words words, int i) {
            return Sets.OFFICES.has(words, i);
        }
    };

    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    private static final List<String> POSSESSIVES = List.of("his", "her", "its", "their", "our", "my");
    private static final List<String> PRONOUNS = List.of("he", "she", "it", "they", "we");
    /** Countries whose English names have no article and are one word. */
    private static final List<String> COUNTRIES = List.of(
            "france",
            "germany",
            "spain",
            "italy",
            "portugal",
            "belgium",
            "switzerland",
            "austria",
            "poland",
            "greece",
            "sweden",
            "norway",
            "denmark",
            "finland",
            "ireland",
            "hungary",
            "romania",
            "bulgaria",
            "serbia",
            "croatia",
            "russia",
            "ukraine",
            "belarus",
            "moldova",
            "georgia",
            "armenia",
            "azerbaijan",
            "kazakhstan",
            "uzbekistan",
            "tajikistan",
            "kyrgyzstan",
            "turkmenistan",
            "turkey",
            "iran",
            "iraq",
            "syria",
            "israel",
            "lebanon",
            "egypt",
            "morocco",
            "algeria",
            "tunisia",
            "libya",
            "mali",
            "senegal",
            "nigeria",
            "kenya",
            "ethiopia",
            "china",
            "japan",
            "india",
            "pakistan",
            "afghanistan",
            "vietnam",
            "indonesia",
            "brazil",
            "argentina",
            "chile",
            "peru",
            "colombia",
            "venezuela",
            "ecuador",
            "bolivia",
            "paraguay",
            "uruguay",
            "mexico",
            "cuba",
            "haiti",
            "canada",
            "australia",
            "europe",
            "asia",
            "latvia",
            "lithuania",
            "estonia",
            "frg");
    /** Offices that stand before a name. */
    private static final List<String> OFFICES = List.of(
            "president",
            "minister",
            "chancellor",
            "premier",
            "head",
            "chairman",
            "chairwoman",
            "chairperson",
            "co-chair",
            "ambassador",
            "governor",
            "mayor",
            "speaker",
            "secretary",
            "director",
            "deputy",
            "prosecutor",
            "commissioner",
            "ombudsman",
            "leader",
            "representative",
            "akim");

    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "twentieth");

    abstract boolean takes(Words words, int i);

    /** All words of the class, where they can be listed; else empty. */
    List<String> members() {
        return switch (this) {
            case DAY -> EnglishDates.WEEKDAYS;
            case MONTH -> EnglishDates.MONTHS;
            case POSS -> POSSESSIVES;
            case PRON -> PRONOUNS;
            case OFFICE -> OFFICES;
            case COUNTRY -> COUNTRIES;
            case ANY, NUM, YEAR, ORD, NAME, LOWER -> List.of();
        };
    }

    /**
     * What the words of the class begin with, where that can be listed and {@link #members} cannot: digits, with which any
     * number begins, and words; else empty.
     */
    List<String> beginnings() {
        return switch (this) {
            case NUM -> joined(DIGITS, joined(EnglishNumbers.COUNTS, EnglishNumbers.LARGER));
            case YEAR -> List.of("19", "20");
            case ORD -> joined(DIGITS, ORDINALS);
            case DAY, MONTH, POSS, PRON, OFFICE, COUNTRY, ANY, NAME, LOWER -> List.of();
        };
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** The lists as they are asked, which an enum's constants cannot hold before it is made. */
    private static final class Sets {
        static final WordSet NUMBERS = WordSet.of(
                joined(EnglishNumbers.COUNTS.subList(1, EnglishNumbers.COUNTS.size()), EnglishNumbers.LARGER));
        static final WordSet ORDINALS = WordSet.of(WordShape.ORDINALS);
        static final WordSet DAYS = WordSet.of(EnglishDates.WEEKDAYS);
        static final WordSet MONTHS = WordSet.of(EnglishDates.MONTHS);
        static final WordSet POSSESSIVES = WordSet.of(WordShape.POSSESSIVES);
        static final WordSet PRONOUNS = WordSet.of(WordShape.PRONOUNS);
        static final WordSet COUNTRIES = WordSet.of(WordShape.COUNTRIES);
        static final WordSet OFFICES = WordSet.of(WordShape.OFFICES);
    }
}
