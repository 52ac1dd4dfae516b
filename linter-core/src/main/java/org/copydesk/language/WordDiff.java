package org.copydesk.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The words in which two texts differ when the longest common sequence of (folded) words is set off.
 *
 * <p>Made for messages about two versions of one sentence. Where both texts are so long that comparing each word with each
 * would take too long, all that lies between their common beginning and end is one change. Immutable.
 */
public final class WordDiff {
    private static final long MOST_CELLS = 1_000_000;

    private final Words before;
    private final Words after;
    private final List<Change> changes = new ArrayList<>();
    private int common;

    /**
     * A stretch of words in the one text that stands in place of a stretch in the other. Either may be empty, not both.
     *
     * @param fromBefore first word of the stretch in the first text
     * @param toBefore word behind its last
     * @param fromAfter first word of the stretch in the second text
     * @param toAfter word behind its last
     * @param before the words in the first text as written
     * @param after the words in the second text as written
     */
    public record Change(int fromBefore, int toBefore, int fromAfter, int toAfter, String before, String after) {}

    private WordDiff(Words before, Words after) {
        this.before = before;
        this.after = after;
        compare();
    }

    public static WordDiff of(Words before, Words after) {
        return new WordDiff(before, after);
    }

    /** The changes in the order of the texts. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /** The number of words in the longest common sequence. */
    public int common() {
        return common;
    }

    /** Twice the words in common by the sum of the words of both, from 0 to 1; order counts. */
    public double ratio() {
        int sum = before.count() + after.count();
        return sum == 0 ? 0 : 2.0 * common / sum;
    }

    private void compare() {
        int n = before.count();
        int m = after.count();
        int head = 0;
        while (head < n && head < m && same(head, head)) {
            head++;
        }
        int tail = 0;
        while (tail < n - head && tail < m - head && same(n - 1 - tail, m - 1 - tail)) {
            tail++;
        }
        common = head + tail;
        compare(head, n - tail, head, m - tail);
    }

    private void compare(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        int n = toBefore - fromBefore;
        int m = toAfter - fromAfter;
        if (n == 0 || m == 0 || (long) n * m > MOST_CELLS) {
            change(fromBefore, toBefore, fromAfter, toAfter);
            return;
        }
        int[][] length = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                length[i][j] = same(fromBefore + i, fromAfter + j)
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        common += length[0][0];
        walk(length, fromBefore, fromAfter);
    }

    private void walk(int[][] length, int fromBefore, int fromAfter) {
        int n = length.length - 1;
        int m = length[0].length - 1;
        int i = 0;
        int j = 0;
        int iDone = 0;
        int jDone = 0;
        while (i < n && j < m) {
            if (same(fromBefore + i, fromAfter + j)) {
                change(fromBefore + iDone, fromBefore + i, fromAfter + jDone, fromAfter + j);
                iDone = ++i;
                jDone = ++j;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        change(fromBefore + iDone, fromBefore + n, fromAfter + jDone, fromAfter + m);
    }

    private void change(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        if (fromBefore < toBefore || fromAfter < toAfter) {
            changes.add(new Change(
                    fromBefore,
                    toBefore,
                    fromAfter,
                    toAfter,
                    before.text(fromBefore, toBefore),
                    after.text(fromAfter, toAfter)));
        }
    }

    private boolean same(int i, int j) {
        return before.sameFolded(i, after, j);
    }
}
