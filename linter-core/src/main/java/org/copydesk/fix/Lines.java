package org.copydesk.fix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines as patches count them: each ends at LF, which belongs to it; behind the last LF there is none unless it has text. */
final class Lines {

    private Lines() {}

    static int count(String text) {
        return starts(text).length;
    }

    /** Where each line begins. */
    static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 0;
        for (int at = 0; at < text.length(); at = next(text, at)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at;
        }
        return Arrays.copyOf(starts, count);
    }

    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < text.length(); at = next(text, at)) {
            lines.add(text.substring(at, next(text, at)));
        }
        return lines;
    }

    private static int next(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }
}
