package org.copydesk.language;

import java.util.Arrays;
import java.util.Optional;

/** Weighs the words of a stretch in Latin letters. One use, one thread. */
final class LatinEvidence {
    /** Nobody else stacks accents; Vietnamese does so in every second word. */
    private static final double VIETNAMESE_SHARE = 0.3;

    private static final LanguageGuess VIETNAMESE = new LanguageGuess("vi", 0.95);

    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_HITS = 3;
    private static final double FOREIGN_SHARE = 0.22;
    private static final double MOST_ENGLISH = 0.125;
    private static final double SMALL_LETTERS = 0.5;
    /** What a word with a letter of the language's own counts beside a function word. */
    private static final double LETTER_WEIGHT = 0.5;

    private final Words words;
    private final int from;
    private final int to;
    private final boolean capitals;
    /** Words that count, English ones among them. */
    private int counted;

    private int english;
    /** Words in small letters that are function words of no language. */
    private int content;

    private final int languages = FunctionWords.LANGUAGES.size();
    private final double[] weight = new double[languages];
    private final int[] hits = new int[languages];
    /** Different function words that are no particles of names, and those that are. */
    private final int[] different = new int[languages];

    private final int[] particles = new int[languages];
    private final int[] shared = new int[languages];
    private final int[] letters = new int[languages];
    private final long[] seen = new long[32];
    private int seenCount;

    private LatinEvidence(Words words, int from, int to) {
        this.words = words;
        this.from = from;
        this.to = to;
        this.capitals = isInCapitals(words, from, to);
    }

    static Optional<LanguageGuess> guess(Words words, int from, int to) {
        return new LatinEvidence(words, from, to).guess();
    }

    private static boolean isInCapitals(Words words, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            capitals += words.isLowerCase(i) ? 0 : words.isAllCaps(i) || words.end(i) - words.start(i) == 1 ? 1 : 0;
        }
        return capitals * 10 >= (to - from) * 8;
    }

    private Optional<LanguageGuess> guess() {
        for (int i = from; i < to; i++) {
            counted += counts(i) ? 1 : 0;
        }
        if (counted < FEWEST_WORDS || counted < (to - from) * SMALL_LETTERS || !isSpaced()) {
            return Optional.empty();
        }
        int vietnamese = 0;
        for (int i = from; i < to; i++) {
            if (counts(i)) {
                weigh(i);
                vietnamese += LatinLetters.isVietnamese(words, i) ? 1 : 0;
            }
        }
        return vietnamese >= counted * VIETNAMESE_SHARE ? Optional.of(VIETNAMESE) : best();
    }

    /** Whether blanks stand between most words, as they do not in addresses and code. */
    private boolean isSpaced() {
        int blanks = 0;
        for (int i = from; i + 1 < to; i++) {
            blanks += CharClass.isSpace(words.text().charAt(words.start(i + 1) - 1))
                            || CharClass.isSpace(words.text().charAt(words.end(i)))
                    ? 1
                    : 0;
        }
        return blanks * 10 >= (to - from - 1) * 6;
    }

    /** Only words that cannot be names count, unless all is in capitals. */
    private boolean counts(int i) {
        return (capitals || words.isLowerCase(i) || (i == from && words.isCapitalised(i)))
                && Character.isLetter(words.text().charAt(words.start(i)));
    }

    private void weigh(int i) {
        int marked = LatinLetters.languages(words, i);
        int mask = FunctionWords.mask(words.hash(i));
        int foreign = mask & FunctionWords.FOREIGN;
        if (marked != 0) {
            // The table is folded: with its accents, the word is neither English nor of a language without them.
            mask &= ~FunctionWords.ENGLISH;
            foreign &= marked;
        }
        if (mask == 0 && (capitals || words.isLowerCase(i))) {
            content++;
        }
        if ((mask & FunctionWords.ENGLISH) != 0) {
            english++;
            each(foreign, k -> shared[k]++);
        } else if (foreign != 0) {
            boolean particle = (mask & FunctionWords.PARTICLE) != 0;
            boolean isNew = isNew(words.hash(i));
            double each = 1.0 / Integer.bitCount(foreign);
            each(foreign, k -> {
                hits[k]++;
                weight[k] += each;
                different[k] += isNew && !particle ? 1 : 0;
                particles[k] += isNew && particle ? 1 : 0;
            });
        }
        each(marked, k -> letters[k]++);
    }

    private interface Each {
        void language(int index);
    }

    private static void each(int mask, Each action) {
        for (int left = mask; left != 0; left &= left - 1) {
            action.language(Integer.numberOfTrailingZeros(left));
        }
    }

    private boolean isNew(long hash) {
        for (int k = 0; k < seenCount; k++) {
            if (seen[k] == hash) {
                return false;
            }
        }
        if (seenCount < seen.length) {
            seen[seenCount++] = hash;
        }
        return true;
    }

    private Optional<LanguageGuess> best() {
        double[] score = new double[languages];
        Arrays.setAll(score, k -> weight[k] + LETTER_WEIGHT * letters[k]);
        int best = 0;
        for (int k = 1; k < languages; k++) {
            best = score[k] > score[best] || (score[k] == score[best] && hits[k] > hits[best]) ? k : best;
        }
        if (!isSure(best)) {
            return Optional.empty();
        }
        double second = 0;
        for (int k = 0; k < languages; k++) {
            second = k == best ? second : Math.max(second, score[k]);
        }
        return Optional.of(new LanguageGuess(FunctionWords.LANGUAGES.get(best), score[best] / (score[best] + second)));
    }

    private boolean isSure(int k) {
        int englishOnly = english - shared[k];
        int proof = hits[k] + Math.min(letters[k], hits[k]);
        return proof >= FEWEST_HITS
                && isMoreThanNames(k)
                && hits[k] + shared[k] + letters[k] >= FOREIGN_SHARE * counted
                && englishOnly <= MOST_ENGLISH * counted
                && hits[k] + letters[k] >= 3 * englishOnly;
    }

    /**
     * Whether the evidence is more than names with particles in them ({@code Banco de la Nación y del Sur}): two function
     * words that are no particles, or different particles; and words in small letters that are no function words at all.
     */
    private boolean isMoreThanNames(int k) {
        boolean proven = different[k] + Math.min(letters[k], 1) >= 2;
        return proven ? content >= 1 : particles[k] + different[k] >= 3 && content >= 3;
    }
}
