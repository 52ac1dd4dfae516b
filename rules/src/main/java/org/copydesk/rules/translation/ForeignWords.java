package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.language.Lexicon;
import org.copydesk.language.Rows;
import org.copydesk.language.Words;

/** Frequent words of other languages that are no English ones. */
final class ForeignWords {

    private static final List<String> LANGUAGES = List.of("cs", "de", "es", "fr", "it", "nl", "pl", "pt", "ru");
    private static final int SHORTEST = 3;

    /** By folded word: the languages that it is common in. */
    private final Map<String, Set<String>> telling = new LinkedHashMap<>();

    private final Map<String, Set<String>> weak = new LinkedHashMap<>();
    private final Lexicon loans;

    private ForeignWords(Lexicon loans) {
        this.loans = loans;
    }

    static ForeignWords load() {
        List<String> loans = new ArrayList<>();
        for (List<String> row : Rows.load(ForeignWords.class, "loanwords.txt", 2)) {
            loans.add(row.get(0));
        }
        ForeignWords words = new ForeignWords(
                Lexicon.of("loanwords", loans.stream().distinct().toList()));
        for (String language : LANGUAGES) {
            for (List<String> row : Rows.load(ForeignWords.class, "foreign-common-words-" + language + ".txt", 2)) {
                words.add(row.get(0), language, row.get(1).equals("weak"));
            }
        }
        for (List<String> row : Rows.load(ForeignWords.class, "foreign-function-words.txt", 2)) {
            for (String word : row.get(1).split(" ")) {
                words.weak
                        .computeIfAbsent(word, absent -> new LinkedHashSet<>())
                        .add(row.get(0));
            }
        }
        return words;
    }

    private void add(String word, String language, boolean isWeak) {
        Words one = Words.of(word);
        String folded = one.count() == 1 ? one.folded(0) : word;
        Map<String, Set<String>> into = isWeak || folded.length() < SHORTEST ? weak : telling;
        into.computeIfAbsent(folded, absent -> new LinkedHashSet<>()).add(language);
    }

    /** Words that no English text has but in quotations and names, folded. */
    List<String> telling() {
        return List.copyOf(telling.keySet());
    }

    /** The languages in which a word is common; empty if it may be English or is unknown. */
    Set<String> languages(Words words, int i) {
        return telling.getOrDefault(words.folded(i), Set.of());
    }

    /** Whether a word is common in a language, be it an English word too. */
    boolean isCommon(Words words, int i, String language) {
        String folded = words.folded(i);
        return telling.getOrDefault(folded, Set.of()).contains(language)
                || weak.getOrDefault(folded, Set.of()).contains(language);
    }

    /** Whether a word stands in a phrase that English has taken in: {@code je ne sais quoi}. */
    boolean isLoan(Words words, int i) {
        for (int first = Math.max(0, i - 3); first <= i; first++) {
            if (first + loans.match(words, first) > i) {
                return true;
            }
        }
        return false;
    }
}
