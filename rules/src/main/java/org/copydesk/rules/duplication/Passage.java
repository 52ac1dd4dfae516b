package org.copydesk.rules.duplication;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a row that stand in it again.
 *
 * @param first word at which the passage begins
 * @param second word at which it begins again, behind the first
 * @param length number of words
 */
record Passage(int first, int second, int length) {

    int firstEnd() {
        return first + length;
    }

    int secondEnd() {
        return second + length;
    }

    /** The longest passages, by their second place; none overlaps itself. */
    static List<Passage> in(WordRow row) {
        long[] windows = row.windows();
        WindowTable table = new WindowTable(windows.length);
        List<Passage> found = new ArrayList<>();
        int i = 0;
        while (i < windows.length) {
            int earlier = table.putIfAbsent(windows[i], i);
            if (earlier < 0 || earlier + WordRow.LEAST_WORDS > i) {
                i++;
                continue;
            }
            int length = 0;
            while (i + length < row.size() && earlier + length < i && row.same(earlier + length, i + length)) {
                length++;
            }
            if (length >= WordRow.LEAST_WORDS) {
                found.add(new Passage(earlier, i, length));
                // Behind a copy that follows its original at once the next copy may begin, in step with the first.
                boolean joined = earlier + length == i;
                i += joined ? length - 1 : length - WordRow.LEAST_WORDS;
            }
            i++;
        }
        return found;
    }

    /** The part that begins and ends where a sentence does, in both places; empty if there is none. */
    Passage sentences(WordRow row) {
        int from = 0;
        while (from < length && !(row.startsSentence(first + from) && row.startsSentence(second + from))) {
            from++;
        }
        int to = length;
        while (to > from && !(row.endsSentence(first + to) && row.endsSentence(second + to))) {
            to--;
        }
        return new Passage(first + from, second + from, to - from);
    }

    /** The part that is whole blocks in both places; empty if there is none. */
    Passage blocks(WordRow row) {
        int from = 0;
        while (from < length && !(row.startsBlock(first + from) && row.startsBlock(second + from))) {
            from++;
        }
        int to = length;
        while (to > from && !(row.endsBlock(first + to) && row.endsBlock(second + to))) {
            to--;
        }
        return new Passage(first + from, second + from, to - from);
    }

    /** The longer part that is whole blocks in one of the two places at least; empty if there is none. */
    Passage blocksOfOne(WordRow row) {
        Passage ofFirst = blocksAt(row, first);
        Passage ofSecond = blocksAt(row, second);
        return ofFirst.length() >= ofSecond.length() ? ofFirst : ofSecond;
    }

    private Passage blocksAt(WordRow row, int place) {
        int from = 0;
        while (from < length && !row.startsBlock(place + from)) {
            from++;
        }
        int to = length;
        while (to > from && !row.endsBlock(place + to)) {
            to--;
        }
        return new Passage(first + from, second + from, to - from);
    }
}
