package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.language.EnglishDates;
import org.copydesk.language.EnglishNumbers;
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
            return words.isNumber(i) && !YEAR.takes(words, i)
                    || (isOneOf(words, i, EnglishNumbers.COUNTS.subList(1, EnglishNumbers.COUNTS.size()))
                            || isOneOf(words, i, EnglishNumbers.LARGER));
        }
    },
    YEAR {
        @Override
        boolean takes(Words words, int i) {
            String text = words.text(i);
            return text.length() == 4 && words.isNumber(i) && (text.startsWith("19") || text.startsWith("20"));
        }
    },
    ORD {
        @Override
        boolean takes(Words words, int i) {
            String text = words.folded(i);
            boolean digits = text.length() > 2 && Character.isDigit(text.charAt(0));
            return digits && (text.endsWith("th") || text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd"))
                    || isOneOf(words, i, ORDINALS);
        }
    },
    DAY {
        @Override
        boolean takes(Words words, int i) {
            return isOneOf(words, i, EnglishDates.WEEKDAYS);
        }
    },
    MONTH {
        @Override
        boolean takes(Words words, int i) {
            return isOneOf(words, i, EnglishDates.MONTHS);
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
            return isOneOf(words, i, POSSESSIVES);
        }
    },
    PRON {
        @Override
        boolean takes(Words words, int i) {
            return isOneOf(words, i, PRONOUNS);
        }
    },
    COUNTRY {
        @Override
        boolean takes(Words words, int i) {
            return words.isCapitalised(i) && isOneOf(words, i, COUNTRIES);
        }
    },
    OFFICE {
        @Override
        boolean takes(Words words, int i) {
            return isOneOf(words, i, OFFICES);
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

    private static boolean isOneOf(Words words, int i, List<String> wanted) {
        for (String word : wanted) {
            if (words.is(i, word)) {
                return true;
            }
        }
        return false;
    }
}
