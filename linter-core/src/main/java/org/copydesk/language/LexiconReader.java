package org.copydesk.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the lines of one lexicon; strict, because a line misread is a rule that silently does not fire. Some lexicons are
 * read before the first file is linted: hence no streams and no texts made in advance.
 */
final class LexiconReader {
    private final String name;
    private final List<LexiconEntry> entries = new ArrayList<>();
    private final List<Integer> lineNumbers = new ArrayList<>();

    LexiconReader(String name) {
        this.name = name;
    }

    static Lexicon read(Class<?> where, String file) {
        try (InputStream in = where.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(file + ": no such file beside " + where.getName());
            }
            return new LexiconReader(file).read(TextLines.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " beside " + where.getName() + " cannot be read", e);
        }
    }

    Lexicon read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                add(line, i + 1);
            }
        }
        return index();
    }

    private void add(String line, int number) {
        int tab = line.indexOf('\t');
        String text = tab < 0 ? line : line.substring(0, tab);
        if (text.isEmpty() || !text.equals(text.strip())) {
            throw malformed(number, "an entry begins and ends with a visible character");
        }
        String key = LexiconKey.of(text);
        if (key.isEmpty()) {
            throw malformed(number, "nothing of the entry is visible");
        }
        if (tab >= 0 && !isValue(line.substring(tab + 1))) {
            throw malformed(number, "a value is not empty, has no TAB and no blanks around it");
        }
        entries.add(new LexiconEntry(text, key, tab < 0 ? Optional.empty() : Optional.of(line.substring(tab + 1))));
        lineNumbers.add(number);
    }

    private static boolean isValue(String value) {
        return !value.isEmpty() && value.equals(value.strip()) && value.indexOf('\t') < 0;
    }

    private IllegalArgumentException malformed(int line, String wrong) {
        return new IllegalArgumentException(name + ":" + line + ": " + wrong);
    }

    private Lexicon index() {
        int[] table = new int[Integer.highestOneBit(entries.size() + 1) * 4];
        long[] hashes = new long[entries.size()];
        int mostWords = 0;
        for (int i = 0; i < hashes.length; i++) {
            String key = entries.get(i).key();
            hashes[i] = LexiconKey.hash(key, 0, key.length());
            place(i, table, hashes);
            mostWords = Math.max(mostWords, LexiconKey.mostWords(key));
        }
        return new Lexicon(entries, table, hashes, mostWords);
    }

    private void place(int i, int[] table, long[] hashes) {
        int at = (int) hashes[i] & (table.length - 1);
        while (table[at] != 0) {
            int other = table[at] - 1;
            if (hashes[other] == hashes[i]
                    && entries.get(other).key().equals(entries.get(i).key())) {
                String first = lineNumbers.get(other) + " already";
                throw malformed(lineNumbers.get(i), '"' + entries.get(i).text() + "\" stands in line " + first);
            }
            at = (at + 1) & (table.length - 1);
        }
        table[at] = i + 1;
    }
}
