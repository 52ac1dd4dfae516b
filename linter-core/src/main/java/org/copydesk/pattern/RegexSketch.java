package org.copydesk.pattern;

import java.util.Arrays;
import org.copydesk.language.PhraseBounds;
import org.jspecify.annotations.Nullable;

/**
 * A pattern in rough: where it does not match, the pattern has no match, and a few steps tell so. Nearly all places at
 * which a literal wakes a pattern go no further than this; the library, which is exact and slow, is asked about the
 * others. Places in the text, repeats of rows and characters beyond ASCII are taken roughly. Immutable, shared by threads.
 */
final class RegexSketch {

    /** Where a match ends; other steps follow. */
    static final int END = 0;

    private static final int MOST_STEPS = 4000;
    private static final int[] NONE_LEFT = {};
    private static final int ROOM = 48;

    private final Step[] steps;
    private final int start;
    private final Members first;

    /**
     * A step of a match.
     *
     * @param members the characters that it takes; null where two ways part
     * @param least how many of them
     * @param behind the characters with which a match can go on behind it; null if it takes just one
     * @param next the step behind, or one of two ways
     * @param other the other way
     */
    record Step(
            @Nullable Members members,
            int least,
            int most,
            @Nullable Members behind,
            int next,
            int other) {}

    RegexSketch(Step[] steps, int start, Members first) {
        this.steps = steps.clone();
        this.start = start;
        this.first = first;
    }

    static RegexSketch of(Regex regex, boolean caseSensitive) {
        return new SketchWriter(caseSensitive).write(regex.node());
    }

    /**
     * A look at a text.
     *
     * @param ending how near to the edge a match must end, packed
     */
    Look at(String text, int ending) {
        return new Look(text, ending);
    }

    /** Tries the pattern at places of one text. For one thread. */
    final class Look {

        private final String text;
        private final int ending;
        /** Ways that were not taken: step, place, and how many characters the step has. */
        private int[] left = NONE_LEFT;

        private int size;

        private Look(String text, int ending) {
            this.text = text;
            this.ending = ending;
        }

        /** False if no match begins at a place. */
        boolean mayBegin(int at) {
            return start == END || at < text.length() && first.has(text.charAt(at)) && walk(at);
        }

        private boolean walk(int from) {
            size = 0;
            int step = start;
            int at = from;
            int count = 0;
            for (int more = MOST_STEPS; more > 0; more--) {
                boolean stuck = false;
                Step now = steps[step];
                Members members = now.members();
                if (step == END) {
                    if (ending == 0 || PhraseBounds.hold(ending, text, at, at)) {
                        return true;
                    }
                    stuck = true;
                } else if (members == null) {
                    leave(now.other(), at, 0);
                    step = now.next();
                } else if (now.behind() == null) {
                    stuck = at == text.length() || !members.has(text.charAt(at));
                    at += stuck ? 0 : width(at);
                    step = now.next();
                } else {
                    boolean takes = count < now.most() && at < text.length() && members.has(text.charAt(at));
                    if (count >= now.least() && canGoOn(now.behind(), at)) {
                        if (takes) {
                            leave(step, at + width(at), count + 1);
                        }
                        step = now.next();
                        count = 0;
                    } else if (takes) {
                        at += width(at);
                        count++;
                    } else {
                        stuck = true;
                    }
                }
                if (stuck) {
                    if (size == 0) {
                        return false;
                    }
                    count = left[--size];
                    at = left[--size];
                    step = left[--size];
                }
            }
            return true;
        }

        private boolean canGoOn(Members behind, int at) {
            return behind.isAll() || at < text.length() && behind.has(text.charAt(at));
        }

        private void leave(int step, int at, int count) {
            if (size + 3 > left.length) {
                left = Arrays.copyOf(left, Math.max(ROOM, left.length * 2));
            }
            left[size++] = step;
            left[size++] = at;
            left[size++] = count;
        }

        private int width(int at) {
            return Character.isHighSurrogate(text.charAt(at))
                            && at + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(at + 1))
                    ? 2
                    : 1;
        }
    }
}
