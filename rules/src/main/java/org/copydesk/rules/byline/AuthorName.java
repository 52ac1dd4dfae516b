package org.copydesk.rules.byline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.copydesk.language.Folding;
import org.copydesk.language.Phonetics;
import org.copydesk.language.Words;

/**
 * An author as a byline or a field calls him: a name, or the key of a list of authors.
 *
 * @param text as written, quotation marks and blanks made alike
 * @param words folded, without titles
 * @param key true if it is no name to be read but a key, such as {@code ann-dorn}
 */
record AuthorName(String text, List<String> words, boolean key) {

    private static final Set<String> TITLES =
            Set.of("dr", "prof", "professor", "mr", "mrs", "ms", "sir", "dame", "rev", "fr", "sr");
    private static final int MOST_WORDS = 5;
    private static final int SHORTEST_KEY = 6;
    /** A name one letter off has its first letters or its last ones unhurt. */
    private static final int HURT = 2;
    /** A family name read in more ways than that is given the first of them. */
    private static final int MOST_SOUNDS = 4;

    AuthorName {
        words = List.copyOf(words);
    }

    /** Empty for what is neither name nor key: a number, an address, a sentence, one word. */
    static Optional<AuthorName> of(String written) {
        String text = withSingleBlanks(written.strip().replace('’', '\'').replace('\u00A0', ' '));
        if (text.isEmpty() || !text.codePoints().allMatch(AuthorName::mayStand)) {
            return Optional.empty();
        }
        boolean key = isKey(text);
        List<String> words = new ArrayList<>();
        for (String word : Folding.key(
                        key ? text.replace('-', ' ').replace('_', ' ').replace('.', ' ') : text)
                .split(" ")) {
            if (!word.isEmpty() && !TITLES.contains(word)) {
                words.add(word);
            }
        }
        boolean several = words.size() > 1 && words.size() <= MOST_WORDS;
        return several || key && !words.isEmpty() ? Optional.of(new AuthorName(text, words, key)) : Optional.empty();
    }

    private static String withSingleBlanks(String text) {
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = " \t\n\u000B\f\r".indexOf(c) >= 0;
            if (!blank) {
                single.append(c);
            } else if (single.isEmpty() || single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        return single.toString();
    }

    private static boolean mayStand(int point) {
        return Character.isLetter(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || " .-_'".indexOf(point) >= 0;
    }

    /** One piece of small letters that parts its words by a sign, or is too long for one name. */
    private static boolean isKey(String text) {
        return text.indexOf(' ') < 0
                && text.length() >= SHORTEST_KEY
                && text.chars().noneMatch(Character::isUpperCase)
                && Character.isLetter(text.charAt(text.length() - 1));
    }

    /** True if it reads as the name of one person. */
    boolean isPerson() {
        return words.size() > 1
                && (key || BylineNames.isPerson(text) || Words.of(text).isLowerCase(0));
    }

    String family() {
        return words.get(words.size() - 1);
    }

    /** The words before the family name. */
    List<String> given() {
        return words.subList(0, words.size() - 1);
    }

    /** All letters in their order. */
    String letters() {
        return String.join("", words);
    }

    /** Keys under which the spellings of one author meet, in order: by all letters, by sound, by parts of the family name. */
    SortedSet<String> meetingPlaces() {
        SortedSet<String> places = new TreeSet<>();
        char[] letters = letters().toCharArray();
        Arrays.sort(letters);
        places.add("0 " + new String(letters));
        if (isPerson()) {
            Phonetics.keys(family()).stream().limit(MOST_SOUNDS).forEach(sound -> places.add("1 " + sound));
            int length = family().length();
            if (length > HURT + HURT) {
                places.add("2 " + given() + '^' + family().substring(0, HURT));
                places.add("2 " + given() + '$' + family().substring(length - HURT));
            }
        }
        return places;
    }
}
