package org.copydesk.language;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How alike two short texts are. Strings are compared as they are: fold them first ({@link Folding#fold(CharSequence)},
 * {@link Folding#key}) where case and accents are not to count; {@link Words} are compared folded.
 *
 * <p>Made for names, headlines and captions. For whole articles there are {@link Shingles} and {@link MinHash}.
 */
public final class Similarity {
    /** Above that, the letters of two token sets are not compared; headlines stay far below. */
    private static final long MOST_CELLS = 4_000_000;

    private Similarity() {}

    /** The edit distance (Levenshtein) of two strings, or -1 if it is greater than {@code limit}. */
    public static int distance(CharSequence a, CharSequence b, int limit) {
        return new LevenshteinDistance(limit).apply(a, b);
    }

    /** The similarity after Jaro and Winkler from 0 to 1, which holds a common beginning in high esteem. */
    public static double jaroWinkler(CharSequence a, CharSequence b) {
        return new JaroWinklerSimilarity().apply(a, b);
    }

    /**
     * How alike two texts are as sets of words, from 0 to 1: the best of the ratios between the common words alone, those
     * with the rest of the one, and those with the rest of the other, where a ratio is twice the length of the longest
     * common subsequence of letters by the sum of the lengths, the words being sorted. Order and repetition do not count.
     * 1 also if all words of the shorter text are in the longer one: see {@link #overlap} where that is too generous.
     */
    public static double tokenSetRatio(Words a, Words b) {
        SortedSet<String> restOfA = distinct(a);
        SortedSet<String> restOfB = distinct(b);
        SortedSet<String> common = new TreeSet<>(restOfA);
        common.retainAll(restOfB);
        restOfA.removeAll(common);
        restOfB.removeAll(common);
        int shared = String.join(" ", common).length();
        String onlyA = String.join(" ", restOfA);
        String onlyB = String.join(" ", restOfB);
        int lengthOfA = joined(shared, onlyA);
        int lengthOfB = joined(shared, onlyB);
        if (shared == 0 && (lengthOfA == 0 || lengthOfB == 0)) {
            return 0;
        }
        int gap = shared > 0 && !onlyA.isEmpty() && !onlyB.isEmpty() ? 1 : 0;
        double whole = 2.0 * (shared + gap + commonLetters(onlyA, onlyB)) / (lengthOfA + lengthOfB);
        double inner = shared == 0 ? 0 : 2.0 * shared / (shared + Math.min(lengthOfA, lengthOfB));
        return Math.max(whole, inner);
    }

    private static SortedSet<String> distinct(Words words) {
        SortedSet<String> distinct = new TreeSet<>();
        for (int i = 0; i < words.count(); i++) {
            distinct.add(words.folded(i));
        }
        return distinct;
    }

    private static int joined(int shared, String rest) {
        return shared + rest.length() + (shared > 0 && !rest.isEmpty() ? 1 : 0);
    }

    /** The length of the longest common subsequence; 0 if finding it out would take too long. */
    private static int commonLetters(String a, String b) {
        if ((long) a.length() * b.length() > MOST_CELLS) {
            return 0;
        }
        int[] row = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < b.length(); j++) {
                int above = row[j + 1];
                row[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    /** Twice the number of common words by the sum of the numbers of words, repeated ones counted, from 0 to 1. */
    public static double overlap(Words a, Words b) {
        int sum = a.count() + b.count();
        return sum == 0 ? 0 : 2.0 * common(a, b) / sum;
    }

    /** The share of the words of {@code part} that {@code whole} has too, repeated ones counted, from 0 to 1. */
    public static double containment(Words part, Words whole) {
        return part.count() == 0 ? 0 : (double) common(part, whole) / part.count();
    }

    private static int common(Words a, Words b) {
        long[] left = hashes(a);
        long[] right = hashes(b);
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            int order = Long.compare(left[i], right[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private static long[] hashes(Words words) {
        long[] hashes = new long[words.count()];
        Arrays.setAll(hashes, words::hash);
        Arrays.sort(hashes);
        return hashes;
    }
}
