package org.copydesk.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A list of words and phrases, or a map from them to values, looked up folded ({@link Folding#fold(char)}) with any white
 * space between the words and without the full stop at the end of an abbreviation.
 *
 * <p>The file is UTF-8 text: an entry per line, or an entry, a TAB and its value. Empty lines and lines that start with
 * {@code #} are passed over. Looking up allocates nothing. Immutable.
 */
public final class Lexicon {
    private final List<LexiconEntry> entries;
    /** Open addressing over the entries' hashes: index + 1, or 0 for a free place. */
    private final int[] table;

    private final long[] hashes;
    private final int mostWords;

    Lexicon(List<LexiconEntry> entries, int[] table, long[] hashes, int mostWords) {
        this.entries = List.copyOf(entries);
        this.table = table;
        this.hashes = hashes;
        this.mostWords = mostWords;
    }

    /**
     * Loads a file that lies beside a class on the class path.
     *
     * @throws IllegalArgumentException if there is no such file, or a line is malformed; the message names file and line
     */
    public static Lexicon load(Class<?> where, String file) {
        return LexiconReader.read(where, file);
    }

    /**
     * Takes the lines of a lexicon from memory.
     *
     * @param name stands for the file in messages
     * @throws IllegalArgumentException if a line is malformed
     */
    public static Lexicon of(String name, List<String> lines) {
        return new LexiconReader(name).read(lines);
    }

    /** The entries as written, in the order of the file. */
    public List<String> entries() {
        List<String> texts = new ArrayList<>(entries.size());
        for (LexiconEntry entry : entries) {
            texts.add(entry.text());
        }
        return Collections.unmodifiableList(texts);
    }

    /** The value of an entry by its index; empty if it has none. */
    Optional<String> valueAt(int index) {
        return entries.get(index).value();
    }

    public int size() {
        return entries.size();
    }

    public boolean contains(CharSequence text) {
        return find(text) >= 0;
    }

    /** The value of an entry; empty if there is no such entry or it has none. */
    public Optional<String> value(CharSequence text) {
        int found = find(text);
        return found < 0 ? Optional.empty() : entries.get(found).value();
    }

    /** Whether word {@code i} is an entry. */
    public boolean contains(Words words, int i) {
        return find(words, i) >= 0;
    }

    /** The value of word {@code i}; empty if it is no entry or has none. */
    public Optional<String> value(Words words, int i) {
        int found = find(words, i);
        return found < 0 ? Optional.empty() : entries.get(found).value();
    }

    /** The number of words of the longest entry that begins with word {@code i}; 0 if there is none. */
    public int match(Words words, int i) {
        int most = Math.min(mostWords, words.count() - i);
        for (int n = most; n > 0; n--) {
            if (find(words.text(), words.start(i), words.end(i + n - 1)) >= 0) {
                return n;
            }
        }
        return 0;
    }

    /** The index of the entry that is word {@code i}, or -1. */
    int find(Words words, int i) {
        if (words.text().charAt(words.end(i) - 1) == '.') {
            return find(words.text(), words.start(i), words.end(i));
        }
        long hash = words.hash(i);
        int mask = table.length - 1;
        for (int at = (int) hash & mask; table[at] != 0; at = (at + 1) & mask) {
            if (hashes[table[at] - 1] == hash) {
                return table[at] - 1;
            }
        }
        return -1;
    }

    private int find(CharSequence text) {
        return find(text, 0, text.length());
    }

    private int find(CharSequence text, int start, int end) {
        int stop = LexiconKey.endOf(text, start, end);
        long hash = LexiconKey.hash(text, start, stop);
        int mask = table.length - 1;
        for (int at = (int) hash & mask; table[at] != 0; at = (at + 1) & mask) {
            int index = table[at] - 1;
            if (hashes[index] == hash && LexiconKey.matches(entries.get(index).key(), text, start, stop)) {
                return index;
            }
        }
        return -1;
    }
}
