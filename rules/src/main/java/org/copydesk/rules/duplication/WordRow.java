package org.copydesk.rules.duplication;

import java.util.Arrays;
import java.util.List;
import org.copydesk.article.Block;
import org.copydesk.language.Words;

/** The words of some blocks as one row, so that a passage may run over the end of a block. Immutable. */
final class WordRow {

    /** A passage has so many words at least. */
    static final int LEAST_WORDS = 8;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final String ENDS = ".!?…:;。！？";
    private static final String AROUND = "\"'“”‘’«»„()[]*_";

    private final List<Block> blocks;
    /** Word of the row at which each block begins, and the number of words behind the last. */
    private final int[] starts;

    private final long[] hashes;

    private WordRow(List<Block> blocks, int[] starts, long[] hashes) {
        this.blocks = blocks;
        this.starts = starts;
        this.hashes = hashes;
    }

    /** The row of some blocks, each of which has words. */
    static WordRow of(List<Block> blocks) {
        int[] starts = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            starts[i + 1] = starts[i] + blocks.get(i).words().count();
        }
        long[] hashes = new long[starts[blocks.size()]];
        for (int i = 0; i < blocks.size(); i++) {
            Words words = blocks.get(i).words();
            for (int k = 0; k < words.count(); k++) {
                hashes[starts[i] + k] = words.hash(k);
            }
        }
        return new WordRow(List.copyOf(blocks), starts, hashes);
    }

    int size() {
        return hashes.length;
    }

    boolean same(int word, int other) {
        return hashes[word] == hashes[other];
    }

    /** A hash for each word of it and the next ones, {@link #LEAST_WORDS} in all. */
    long[] windows() {
        int count = Math.max(0, hashes.length - LEAST_WORDS + 1);
        long[] windows = new long[count];
        long power = 1;
        for (int i = 1; i < LEAST_WORDS; i++) {
            power *= FACTOR;
        }
        long hash = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i >= LEAST_WORDS) {
                hash -= hashes[i - LEAST_WORDS] * power;
            }
            hash = hash * FACTOR + hashes[i];
            if (i >= LEAST_WORDS - 1) {
                windows[i - LEAST_WORDS + 1] = hash;
            }
        }
        return windows;
    }

    /** The index of the block that a word stands in. */
    int blockIndex(int word) {
        int found = Arrays.binarySearch(starts, word);
        return found >= 0 ? found : -found - 2;
    }

    Block block(int index) {
        return blocks.get(index);
    }

    Block blockAt(int word) {
        return blocks.get(blockIndex(word));
    }

    /** True if a block begins with the word. */
    boolean startsBlock(int word) {
        return Arrays.binarySearch(starts, word) >= 0;
    }

    /** True if a block ends in front of the word. */
    boolean endsBlock(int word) {
        return startsBlock(word);
    }

    /** Where a word starts in its block's text. */
    int start(int word) {
        int index = blockIndex(word);
        return blocks.get(index).words().start(word - starts[index]);
    }

    /** Where a word ends in its block's text. */
    int end(int word) {
        int index = blockIndex(word);
        return blocks.get(index).words().end(word - starts[index]);
    }

    /** True if a sentence or part of one begins with the word, even if the blank before it was lost. */
    boolean startsSentence(int word) {
        if (startsBlock(word)) {
            return true;
        }
        String text = blockAt(word).text();
        int at = start(word) - 1;
        while (at >= 0 && (text.charAt(at) <= ' ' || AROUND.indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return at < 0 || ENDS.indexOf(text.charAt(at)) >= 0;
    }

    /** True if a sentence ends in front of the word. */
    boolean endsSentence(int word) {
        if (endsBlock(word)) {
            return true;
        }
        String text = blockAt(word - 1).text();
        int at = end(word - 1);
        while (at < text.length() && AROUND.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at >= text.length() || (ENDS.indexOf(text.charAt(at)) >= 0 && !isInside(text, at));
    }

    /** True for the dot of a name such as {@code GOV.UK}; a small letter before it may have lost the blank behind it. */
    private static boolean isInside(String text, int dot) {
        return dot + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(dot + 1))
                && !(dot > 0
                        && Character.isLowerCase(text.charAt(dot - 1))
                        && Character.isUpperCase(text.charAt(dot + 1)));
    }

    /** True if a colon announces the word: what follows is said again on purpose. */
    boolean followsColon(int word) {
        String text = blockAt(word).text();
        int at = start(word) - 1;
        while (at >= 0 && (text.charAt(at) <= ' ' || AROUND.indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return at >= 0 && text.charAt(at) == ':';
    }

    /** Where a passage that ends in front of the word ends in the text, with the mark that closes it. */
    int endWithMark(int word) {
        String text = blockAt(word - 1).text();
        int at = end(word - 1);
        while (at < text.length() && (AROUND.indexOf(text.charAt(at)) >= 0 || ENDS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
