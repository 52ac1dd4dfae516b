package org.copydesk.rules.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.language.EnglishDates;
import org.copydesk.language.EnglishNumbers;
import org.copydesk.language.Folding;
import org.copydesk.language.Similarity;
import org.copydesk.language.WordSet;

/** The words of a headline that carry its sense, folded and without their endings, in order. Immutable. */
record HeadlineWords(List<String> stems, List<String> words) {

    /** Fewer carry too little to be alike. */
    static final int LEAST = 4;
    /** With so many in common, one more on one side changes little. */
    private static final int LEAST_FOR_MORE = 5;
    /** With so many in all, one that is another changes little. */
    private static final int LEAST_FOR_OTHER = 7;

    private static final int SHORTEST_FOR_SLIP = 5;
    /** More words are a text, whatever field they stand in. */
    private static final int MOST = 40;

    /** Words that headlines take in or leave out as the line has room. */
    private static final WordSet LIGHT = WordSet.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "with", "from", "and", "as", "that", "it",
            "its", "is", "are", "was", "were", "be", "has", "have", "will", "his", "her", "their", "our", "s", "der",
            "die", "das", "dem", "den", "des", "ein", "eine", "und", "im", "zu", "le", "la", "les", "l", "du", "de",
            "d", "un", "une", "et", "el", "los", "las", "y", "il", "lo", "gli", "di", "del", "della", "e", "o", "os",
            "do", "da");

    /** Words that turn the sense round. */
    private static final WordSet TURNING = WordSet.of(
            "not", "no", "never", "without", "nicht", "kein", "keine", "ohne", "ne", "pas", "sans", "sin", "senza");

    private static final WordSet ORDINALS = WordSet.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last",
            "final");
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "e");
    private static final WordSet COUNTING = counting();
    private static final String ROMAN = "ivx";
    private static final int LONGEST_ROMAN = 5;

    HeadlineWords {
        stems = List.copyOf(stems);
        words = List.copyOf(words);
    }

    static HeadlineWords of(String headline) {
        List<String> stems = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String word : Folding.key(headline).split(" ")) {
            if (!word.isEmpty() && !LIGHT.has(word)) {
                words.add(word);
                stems.add(counts(word) ? word : stem(word));
            }
        }
        return new HeadlineWords(stems, words);
    }

    /** True if there is enough to compare, and it is a headline. */
    boolean isTelling() {
        if (stems.size() > MOST) {
            return false;
        }
        int telling = 0;
        for (String stem : stems) {
            telling += counts(stem) ? 0 : 1;
        }
        return telling >= LEAST;
    }

    /** The words as one string, and that without each of them in turn but for numbers: like headlines have one in common. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        keys.add(String.join(" ", stems));
        for (int i = 0; i < stems.size(); i++) {
            if (!counts(stems.get(i))) {
                List<String> rest = new ArrayList<>(stems);
                rest.remove(i);
                String key = String.join(" ", rest);
                if (!keys.contains(key)) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    /** The word that a key lacks, in its full form; empty if it lacks none. */
    String beyond(String key) {
        List<String> rest = List.of(key.split(" "));
        return rest.size() == stems.size() ? "" : words.get(commonStart(stems, rest));
    }

    /** Says how two headlines differ, if they are nearly the same. */
    Optional<String> difference(HeadlineWords other) {
        int start = commonStart(stems, other.stems);
        int end = commonEnd(stems, other.stems, start);
        List<String> here = words.subList(start, words.size() - end);
        List<String> there = other.words.subList(start, other.words.size() - end);
        if (here.isEmpty() && there.isEmpty()) {
            return Optional.of("the same but for small words and endings");
        }
        int common = start + end;
        if (here.size() + there.size() == 1) {
            String more = here.isEmpty() ? there.get(0) : here.get(0);
            boolean little = common >= LEAST_FOR_MORE && !TURNING.has(more) && !counts(more);
            return little ? Optional.of("one has “" + more + "” besides") : Optional.empty();
        }
        if (here.size() != 1 || there.size() != 1 || counts(here.get(0)) || counts(there.get(0))) {
            return Optional.empty();
        }
        boolean little = isSlip(here.get(0), there.get(0)) || common + 1 >= LEAST_FOR_OTHER;
        return little
                ? Optional.of("“" + here.get(0) + "” in one, “" + there.get(0) + "” in the other")
                : Optional.empty();
    }

    private static int commonStart(List<String> one, List<String> other) {
        int most = Math.min(one.size(), other.size());
        int same = 0;
        while (same < most && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }

    private static int commonEnd(List<String> one, List<String> other, int start) {
        int most = Math.min(one.size(), other.size()) - start;
        int same = 0;
        while (same < most && one.get(one.size() - 1 - same).equals(other.get(other.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    /** A letter more, less or other, or two changed round. */
    private static boolean isSlip(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST_FOR_SLIP) {
            return false;
        }
        int distance = Similarity.distance(one, other, 2);
        boolean sameLetters = one.chars()
                .sorted()
                .boxed()
                .toList()
                .equals(other.chars().sorted().boxed().toList());
        return distance == 1 || distance == 2 && sameLetters;
    }

    /** True for what tells the parts of a series apart: numbers, letters that stand alone, days and months. */
    private static boolean counts(String word) {
        return word.length() == 1 || isRoman(word) || hasDigit(word) || COUNTING.has(word) || ORDINALS.has(word);
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRoman(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (ROMAN.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return word.length() <= LONGEST_ROMAN;
    }

    private static WordSet counting() {
        List<String> all = new ArrayList<>(EnglishNumbers.COUNTS);
        all.addAll(EnglishNumbers.LARGER);
        all.addAll(EnglishDates.MONTHS);
        all.addAll(EnglishDates.WEEKDAYS);
        return WordSet.of(all);
    }

    /** The word without an ending of number, tense or manner. */
    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3 && !word.endsWith("ss")) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
