package org.copydesk.rules.duplication;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.copydesk.language.Words;

/**
 * The words of a body as numbers, block by block: enough to say how far two bodies agree when the texts are gone. Written as
 * text: blocks parted by blanks, each block the 32-bit hashes of its words in order, in base 64.
 */
final class BodyPrint {

    /** Words in the runs that two bodies are compared by. */
    static final int RUN = 3;

    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();
    private static final long PRIME = 0x100000001b3L;

    private final List<int[]> blocks;

    private BodyPrint(List<int[]> blocks) {
        this.blocks = blocks;
    }

    static BodyPrint of(List<Words> texts) {
        List<int[]> blocks = new ArrayList<>();
        for (Words words : texts) {
            int[] hashes = new int[words.count()];
            Arrays.setAll(hashes, i -> (int) (words.hash(i) >>> Integer.SIZE));
            blocks.add(hashes);
        }
        return new BodyPrint(blocks);
    }

    static BodyPrint read(String written) {
        List<int[]> blocks = new ArrayList<>();
        for (String block : written.split(" ")) {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(block));
            int[] hashes = new int[bytes.remaining() / Integer.BYTES];
            bytes.asIntBuffer().get(hashes);
            blocks.add(hashes);
        }
        return new BodyPrint(blocks);
    }

    String write() {
        List<String> written = new ArrayList<>();
        for (int[] block : blocks) {
            ByteBuffer bytes = ByteBuffer.allocate(block.length * Integer.BYTES);
            bytes.asIntBuffer().put(block);
            written.add(ENCODER.encodeToString(bytes.array()));
        }
        return String.join(" ", written);
    }

    /** A name for each block, equal for equal words. */
    List<String> blockNames() {
        return blocks.stream().map(BodyPrint::name).toList();
    }

    private static String name(int[] block) {
        long hash = hash(block, 0, block.length);
        return Long.toHexString(hash);
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
        return new BodyPrint(
                blocks.stream().filter(block -> !furniture.test(name(block))).toList());
    }

    int words() {
        return blocks.stream().mapToInt(block -> block.length).sum();
    }

    /** The share of the words of both that stand in runs of {@value #RUN} words that both have, from 0 to 1. */
    double agreement(BodyPrint other) {
        int all = words() + other.words();
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

    /** The most words in one row of blocks that both have, in this body's blocks. */
    int longestCommon(BodyPrint other) {
        Set<String> names = new LinkedHashSet<>(other.blockNames());
        int longest = 0;
        int row = 0;
        for (int[] block : blocks) {
            row = names.contains(name(block)) ? row + block.length : 0;
            longest = Math.max(longest, row);
        }
        return longest;
    }
}
