package org.copydesk.language;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A signature of 128 numbers from which the Jaccard similarity of two texts' {@link Shingles} can be estimated; the
 * standard error is at most 0.045.
 *
 * <p>One-permutation hashing (Li, Owen and Zhang, 2012): the upper 7 bits of a shingle's hash choose the bin, the next 32
 * are its value, the smallest unsigned value of a bin stays. An empty bin takes the value of another one, chosen by a
 * fixed sequence of its own ("optimal densification", Shrivastava, 2017). There is no seed: equal texts have equal
 * signatures in every run and version. Immutable.
 */
public final class MinHash {
    /** The number of values. */
    public static final int SIZE = 128;

    /** The number of bytes in {@link #toBytes}. */
    public static final int BYTES = SIZE * Integer.BYTES;

    private static final int EMPTY = -1;
    private static final int BIN_SHIFT = 57;
    private static final int VALUE_SHIFT = 25;

    private final int[] values;
    private final boolean empty;

    private MinHash(int[] values) {
        this.values = values;
        this.empty = isEmpty(values);
    }

    private static boolean isEmpty(int[] values) {
        for (int value : values) {
            if (value != EMPTY) {
                return false;
            }
        }
        return true;
    }

    /** @param size words in a run, as in {@link Shingles#of} */
    public static MinHash of(Words words, int size) {
        return of(List.of(words), size);
    }

    /** Of the runs of several texts together; none reaches from one text into the next. */
    public static MinHash of(List<Words> texts, int size) {
        int[] values = new int[SIZE];
        Arrays.fill(values, EMPTY);
        for (Words words : texts) {
            for (long hash : Shingles.hashes(words, size)) {
                int bin = (int) (hash >>> BIN_SHIFT);
                int value = (int) (hash >>> VALUE_SHIFT);
                if (Integer.compareUnsigned(value, values[bin]) < 0) {
                    values[bin] = value;
                }
            }
        }
        return new MinHash(densify(values));
    }

    private static int[] densify(int[] sparse) {
        if (isEmpty(sparse)) {
            return sparse;
        }
        int[] dense = sparse.clone();
        for (int bin = 0; bin < SIZE; bin++) {
            for (int attempt = 1; dense[bin] == EMPTY; attempt++) {
                long choice = WordHash.finish(((long) bin << 32) | attempt);
                dense[bin] = sparse[(int) (choice >>> BIN_SHIFT)];
            }
        }
        return dense;
    }

    /** The estimated Jaccard similarity, a multiple of 1/128; 0 if one text has no words. */
    public double similarity(MinHash other) {
        if (empty || other.empty) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < SIZE; i++) {
            equal += values[i] == other.values[i] ? 1 : 0;
        }
        return (double) equal / SIZE;
    }

    /** Whether the text has no words: such texts are like nothing, not even each other. */
    public boolean isEmpty() {
        return empty;
    }

    /**
     * Keys for finding candidates: two texts of similarity s share one of them with a probability of 1 - (1 - s^r)^b for
     * b bands of r = 128 / b values. With 16 bands that is a half at 0.67 and 99 % at 0.85. No keys if there are no words.
     *
     * @throws IllegalArgumentException if the bands do not divide 128
     */
    public long[] bandKeys(int bands) {
        if (bands < 1 || SIZE % bands != 0) {
            throw new IllegalArgumentException(SIZE + " values do not make " + bands + " bands");
        }
        long[] keys = new long[empty ? 0 : bands];
        for (int band = 0; band < keys.length; band++) {
            long state = WordHash.add(WordHash.START, band);
            for (int i = band * (SIZE / bands); i < (band + 1) * (SIZE / bands); i++) {
                state = WordHash.add(state, values[i]);
            }
            keys[band] = WordHash.finish(state);
        }
        return keys;
    }

    /** The values, big-endian. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        bytes.asIntBuffer().put(values);
        return bytes.array();
    }

    /**
     * Takes what {@link #toBytes} gave.
     *
     * @throws IllegalArgumentException if the length is another
     */
    public static MinHash ofBytes(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a signature has " + BYTES + " bytes, not " + bytes.length);
        }
        int[] values = new int[SIZE];
        ByteBuffer.wrap(bytes).asIntBuffer().get(values);
        return new MinHash(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MinHash hash && Arrays.equals(values, hash.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "MinHash[" + Integer.toHexString(hashCode()) + ']';
    }
}
