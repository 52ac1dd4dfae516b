package org.copydesk.language;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Many phrases looked for in one pass over a text.
 *
 * <p>Phrase and text are compared folded ({@link Folding#fold(char)}): case, Latin diacritics, kind of quotation mark or
 * dash make no difference, a run of white space is one blank, combining accents and invisible characters of the text are
 * passed over. The time is linear in the text whatever the phrases. Immutable, to be shared by threads.
 */
public final class PhraseAutomaton {
    private static final int ENDS_IN_BLANK = 0x8000;

    private final PhraseTables tables;
    private final int width;
    private final int denseEnd;
    /** The first dense state in which phrases end. */
    private final int firstHit;

    private PhraseAutomaton(PhraseTables tables) {
        this.tables = tables;
        this.width = tables.alphabet.width();
        this.denseEnd = tables.rows.length;
        this.firstHit = denseEnd - tables.denseHits * width;
    }

    /** Told of each place where a phrase stands. */
    @FunctionalInterface
    public interface Hits {
        /**
         * @param id as given to {@link Builder#add}
         * @param start offset of the match in the text
         * @param end offset behind it
         */
        void hit(int id, int start, int end);
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reports every place of every phrase, overlapping ones too, by end; at one end the longest phrase first, equal ones
     * by id.
     */
    public void scan(CharSequence text, Hits hits) {
        scan(text.toString(), hits);
    }

    /** As {@link #scan(CharSequence, Hits)}. */
    public void scan(String text, Hits hits) {
        char[] classes = tables.alphabet.classes();
        char[] units = text.toCharArray();
        int[] rows = tables.rows;
        char[] onlyClass = tables.onlyClass;
        int[] sparseFail = tables.sparseFail;
        int state = 0;
        for (int i = 0; i < units.length; i++) {
            int c = classes[units[i]];
            int next;
            // Most words part from a phrase at once: back from there without a call for each.
            if (c > PhraseAlphabet.IGNORABLE) {
                while (state >= denseEnd && (onlyClass[state - denseEnd] & ~ENDS_IN_BLANK) != c) {
                    state = sparseFail[state - denseEnd];
                }
            }
            if (state < denseEnd) {
                next = c < width ? rows[state + c] : step(state, c);
            } else {
                int only = onlyClass[state - denseEnd];
                next = (only & ~ENDS_IN_BLANK) == c ? tables.onlyTarget[state - denseEnd] : step(state, c);
            }
            if (next < 0) {
                next = ~next;
                report(next, text, i + 1, hits);
            }
            state = next;
        }
    }

    /** The way on from a sparse state, or over a class that has no column. */
    private int step(int from, int c) {
        int state = from;
        while (true) {
            if (state < denseEnd) {
                if (c < width) {
                    return tables.rows[state + c];
                }
                int rare = Arrays.binarySearch(tables.rareKeys, ((long) (state / width) << 16) | c);
                if (rare >= 0) {
                    return tables.rareTargets[rare];
                }
                if (state <= width) {
                    return 0;
                }
                state = tables.denseFail[state / width];
            } else {
                int k = state - denseEnd;
                int only = tables.onlyClass[k];
                if ((only & ~ENDS_IN_BLANK) == c) {
                    return tables.onlyTarget[k];
                }
                if (c == PhraseAlphabet.IGNORABLE || (c == PhraseAlphabet.SPACE && only >= ENDS_IN_BLANK)) {
                    return state;
                }
                state = tables.sparseFail[k];
            }
        }
    }

    private void report(int state, String text, int end, Hits hits) {
        int found = state < denseEnd ? (state - firstHit) / width : tables.denseHits + state - denseEnd;
        boolean goesOn = PhraseMatch.goesOnAt(text, end);
        for (int e = tables.hitEntries[found]; e >= 0; e = tables.entryNext[e]) {
            int start = -1;
            for (int k = tables.entryFirst[e]; k < tables.entryFirst[e + 1]; k++) {
                int edges = tables.outputEdges[k];
                if (goesOn && (edges & PhraseEdges.END) != 0) {
                    continue;
                }
                start = start >= 0 ? start : startOf(text, end, tables.entryLength[e]);
                if ((edges & PhraseEdges.START) == 0 || !PhraseMatch.goesOnBefore(text, start)) {
                    hits.hit(tables.outputId[k], start, PhraseMatch.withAccents(text, end));
                }
            }
        }
    }

    /** Where a match of so many normalised units begins: so many units before its end, but for what normalising changes. */
    private int startOf(String text, int end, int units) {
        char[] classes = tables.alphabet.classes();
        int start = end - units;
        boolean blank = false;
        for (int i = start; i < end; i++) {
            int c = i < 0 ? PhraseAlphabet.IGNORABLE : classes[text.charAt(i)];
            if (c == PhraseAlphabet.IGNORABLE || blank && c == PhraseAlphabet.SPACE) {
                return PhraseMatch.startOf(text, end, units);
            }
            blank = c == PhraseAlphabet.SPACE;
        }
        // A blank that it begins with stands for all before it.
        return classes[text.charAt(start)] == PhraseAlphabet.SPACE ? PhraseMatch.startOf(text, end, units) : start;
    }

    /** Writes the automaton in the form that {@link #readFrom} takes. The same phrases give the same bytes. */
    public void writeTo(DataOutput out) throws IOException {
        PhraseCodec.write(tables, out);
    }

    /**
     * Reads what {@link #writeTo} wrote, from the buffer's position on.
     *
     * @throws IllegalArgumentException if it is something else or another version's
     */
    public static PhraseAutomaton readFrom(ByteBuffer in) {
        return new PhraseAutomaton(PhraseCodec.read(in));
    }

    /** Collects phrases. */
    public static final class Builder {
        private final PhraseTrie trie = new PhraseTrie();
        private final List<List<PhraseOutput>> outputs = new ArrayList<>();
        private final int[] frequencies = new int[Character.MAX_VALUE + 1];
        private final StringBuilder used = new StringBuilder();

        private Builder() {}

        /** A phrase that must stand as whole words. Several phrases may share an id, and ids a phrase. */
        public Builder add(String phrase, int id) {
            return add(phrase, id, PhraseEdges.WORD);
        }

        /**
         * A phrase with its own say on what may stand beside it.
         *
         * @throws IllegalArgumentException if nothing of the phrase is visible
         */
        public Builder add(String phrase, int id, PhraseEdges edges) {
            String normal = PhraseMatch.normalise(phrase);
            if (normal.isBlank()) {
                throw new IllegalArgumentException("a phrase needs a visible character: \"" + phrase + '"');
            }
            for (int i = 0; i < normal.length(); i++) {
                count(normal.charAt(i));
            }
            int node = trie.add(normal, (edges.bits() & PhraseEdges.START) == 0);
            while (outputs.size() < trie.count()) {
                outputs.add(List.of());
            }
            List<PhraseOutput> all = new ArrayList<>(outputs.get(node));
            all.add(new PhraseOutput(id, edges));
            outputs.set(node, all.stream().distinct().sorted().toList());
            return this;
        }

        private void count(char c) {
            if (c != ' ' && frequencies[c]++ == 0) {
                used.append(c);
            }
        }

        public PhraseAutomaton build() {
            while (outputs.size() < trie.count()) {
                outputs.add(List.of());
            }
            return new PhraseAutomaton(PhraseCompiler.compile(trie, PhraseAlphabet.of(used, frequencies), outputs));
        }
    }
}
