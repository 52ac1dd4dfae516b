package org.copydesk.rules.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.copydesk.language.Words;

/**
 * The words of a body as numbers, block by block: enough to say how far two bodies agree when the texts are gone. Written as
 * text: blocks parted by blanks, each block the 32-bit hashes of its words in order, in digits of six bits.
 */
final class BodyPrint {

    /** Words in the runs that two bodies are compared by. */
    static final int RUN = 3;

    private static final char BLANK = ' ';
    private static final long PRIME = 0x100000001b3L;

    private final List<int[]> blocks;
    private final int words;

    private BodyPrint(List<int[]> blocks) {
        this.blocks = blocks;
        int all = 0;
        for (int[] block : blocks) {
            all += block.length;
        }
        this.words = all;
    }

    static BodyPrint of(List<Words> texts) {
        List<int[]> blocks = new ArrayList<>(texts.size());
        for (Words text : texts) {
            int[] hashes = new int[text.count()];
            for (int i = 0; i < hashes.length; i++) {
                hashes[i] = (int) (text.hash(i) >>> Integer.SIZE);
            }
            blocks.add(hashes);
        }
        return new BodyPrint(blocks);
    }

    static BodyPrint read(String written) {
        List<int[]> blocks = new ArrayList<>();
        int start = 0;
        while (start <= written.length()) {
            int blank = written.indexOf(BLANK, start);
            int end = blank < 0 ? written.length() : blank;
            blocks.add(SixBits.read(written, start, end));
            start = end + 1;
        }
        return new BodyPrint(blocks);
    }

    void write(SixBits digits) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                digits.sign(BLANK);
            }
            digits.write(blocks.get(i));
        }
    }

    /** A name for each block, equal for equal words. */
    List<String> blockNames() {
        List<String> names = new ArrayList<>(blocks.size());
        for (int[] block : blocks) {
            names.add(name(block));
        }
        return names;
    }

    private static String name(int[] block) {
        return Long.toHexString(hash(block, 0, block.length));
    }

    private static long hash(int[] block, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ block[i]) * PRIME;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    BodyPrint without(Predicate<String> furniture) {
        List<int[]> rest = new ArrayList<>(blocks.size());
        for (int[] block : blocks) {
            if (!furniture.test(name(block))) {
                rest.add(block);
            }
        }
        return new BodyPrint(rest);
    }

    int words() {
        return words;
    }

    /** Whether both have the same words in the same blocks. */
    boolean isSame(BodyPrint other) {
        boolean same = words == other.words && blocks.size() == other.blocks.size();
        for (int i = 0; same && i < blocks.size(); i++) {
            same = Arrays.equals(blocks.get(i), other.blocks.get(i));
        }
        return same;
    }

    /** The share of the words of both that stand in runs of {@value #RUN} words that both have, from 0 to 1. */
    double agreement(BodyPrint other) {
        int all = words + other.words;
        return all == 0 ? 0 : (double) (wordsIn(other) + other.wordsIn(this)) / all;
    }

    /** Words of this body that stand in a run of the other, no run of the other counted more often than it stands there. */
    private int wordsIn(BodyPrint other) {
        Map<Long, Integer> left = new LinkedHashMap<>();
        for (int[] block : other.blocks) {
            for (int i = 0; i + RUN <= block.length; i++) {
                left.merge(hash(block, i, i + RUN), 1, Integer::sum);
            }
        }
        int count = 0;
        for (int[] block : blocks) {
            boolean[] common = new boolean[block.length];
            for (int i = 0; i + RUN <= block.length; i++) {
                long run = hash(block, i, i + RUN);
                int rest = left.getOrDefault(run, 0);
                if (rest > 0) {
                    left.put(run, rest - 1);
                    Arrays.fill(common, i, i + RUN, true);
                }
            }
            for (boolean each : common) {
                count += each ? 1 : 0;
            }
        }
        return count;
    }
}
