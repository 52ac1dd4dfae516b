package org.copydesk.language;

import java.util.Objects;

/**
 * How near to the edges of a text a phrase must stand to be of interest. White space in a row counts as one unit, and
 * between the distance and the edge there may be anything but letters and digits. Asking is cheap and may say yes too
 * often, never no.
 *
 * @param edge what counts as an edge
 * @param before the most units before the phrase, {@link #ANY} for any number
 * @param behind the most units behind it
 */
public record PhraseBounds(Edge edge, int before, int behind) {

    /** No bound. */
    public static final int ANY = -1;

    /** A phrase that may stand anywhere. */
    public static final PhraseBounds NONE = new PhraseBounds(Edge.TEXT, ANY, ANY);

    /** Marks that end a sentence. */
    public static final String END_MARKS = ".!?…。！？";

    private static final int BITS = 14;
    private static final int MASK = (1 << BITS) - 1;
    /** A distance takes that many bits, and any number is one as well. */
    private static final int MOST = MASK - 1;
    /** So many marks are gone through beside the distance, not more: a text of marks alone must not be gone through for each. */
    private static final int MOST_MARKS = 256;

    /** Where a text, or what is taken for one, begins and ends. */
    public enum Edge {
        /** Where the text does. */
        TEXT(""),
        /** At line feeds too. */
        LINE("\n"),
        /** At the marks that end a sentence too. */
        SENTENCE(END_MARKS + "\n");

        private final String units;

        Edge(String units) {
            this.units = units;
        }

        /** The units inside a text that are edges. */
        public String units() {
            return units;
        }
    }

    private static final Edge[] EDGES = Edge.values();

    /** Distances too great to be packed are no bounds. */
    public PhraseBounds {
        Objects.requireNonNull(edge, "edge");
        before = before > MOST ? ANY : before;
        behind = behind > MOST ? ANY : behind;
    }

    /** The bounds as a number; 0 for {@link #NONE}. */
    public int packed() {
        return edge.ordinal() << 2 * BITS | before + 1 << BITS | behind + 1;
    }

    /** What {@link #packed()} gave. */
    public static PhraseBounds of(int packed) {
        return new PhraseBounds(edgeOf(packed), beforeOf(packed), behindOf(packed));
    }

    /** True if lines have edges, so that a text must be asked about in which they can be seen. */
    public static boolean seeLines(int packed) {
        return edgeOf(packed) != Edge.TEXT;
    }

    /**
     * False if a phrase does not stand within packed bounds.
     *
     * @param start of the phrase in the text
     * @param end exclusive
     */
    public static boolean hold(int packed, String text, int start, int end) {
        String edges = edgeOf(packed).units();
        return mayBegin(text, start, beforeOf(packed), edges) && mayEnd(text, end, behindOf(packed), edges);
    }

    private static Edge edgeOf(int packed) {
        return EDGES[packed >>> 2 * BITS];
    }

    private static int beforeOf(int packed) {
        return (packed >>> BITS & MASK) - 1;
    }

    private static int behindOf(int packed) {
        return (packed & MASK) - 1;
    }

    private static boolean mayBegin(String text, int start, int most, String edges) {
        return most == ANY || start <= most || mayReach(text, start - 1, -1, most, edges);
    }

    private static boolean mayEnd(String text, int end, int most, String edges) {
        return most == ANY || text.length() - end <= most || mayReach(text, end, 1, most, edges);
    }

    /** True unless a letter or digit stands between an edge and where the distance ends that is gone from an offset. */
    private static boolean mayReach(String text, int from, int step, int most, String edges) {
        int at = from;
        int left = most;
        for (int gone = 0; gone < most + MOST_MARKS && at >= 0 && at < text.length(); gone++) {
            char unit = text.charAt(at);
            if (edges.indexOf(unit) >= 0) {
                return true;
            }
            if (left > 0) {
                left -= isRun(text, at) ? 0 : 1;
            } else if (Character.isLetterOrDigit(unit)) {
                return false;
            }
            at += step;
        }
        return true;
    }

    /** White space with more of it behind. */
    private static boolean isRun(String text, int at) {
        return isBlank(text.charAt(at)) && at + 1 < text.length() && isBlank(text.charAt(at + 1));
    }

    private static boolean isBlank(char unit) {
        if (unit > ' ' && unit < '\u007F') {
            return false;
        }
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Folding.fold(unit) == ' ';
    }
}
