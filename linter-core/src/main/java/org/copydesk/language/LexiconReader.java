package org.copydesk.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the lines of one lexicon; strict, because a line misread is a rule that silently does not fire. */
final class LexiconReader {
    private final String name;
    private final List<LexiconEntry> entries = new ArrayList<>();
    private final Map<String, Integer> lineByKey = new LinkedHashMap<>();

    LexiconReader(String name) {
        this.name = name;
    }

    static Lexicon read(Class<?> where, String file) {
        try (InputStream in = where.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(file + ": no such file beside " + where.getName());
            }
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new LexiconReader(file).read(content.lines().toList());
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
        Optional<String> value = tab < 0 ? Optional.empty() : Optional.of(line.substring(tab + 1));
        check(
                text.equals(text.strip()) && !text.isEmpty(),
                number,
                "an entry begins and ends with a visible character");
        String key = LexiconKey.of(text);
        check(!key.isEmpty(), number, "nothing of the entry is visible");
        value.ifPresent(v -> check(isValue(v), number, "a value is not empty, has no TAB and no blanks around it"));
        Integer before = lineByKey.putIfAbsent(key, number);
        check(before == null, number, "\"" + text + "\" stands in line " + before + " already");
        entries.add(new LexiconEntry(text, key, value));
    }

    private static boolean isValue(String value) {
        return !value.isEmpty() && value.equals(value.strip()) && value.indexOf('\t') < 0;
    }

    private void check(boolean right, int line, String wrong) {
        if (!right) {
            throw new IllegalArgumentException(name + ":" + line + ": " + wrong);
        }
    }

    private Lexicon index() {
        int[] table = new int[Integer.highestOneBit(entries.size() + 1) * 4];
        long[] hashes = new long[entries.size()];
        int mostWords = 0;
        for (int i = 0; i < hashes.length; i++) {
            String key = entries.get(i).key();
            hashes[i] = LexiconKey.hash(key, 0, key.length());
            int at = (int) hashes[i] & (table.length - 1);
            while (table[at] != 0) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = i + 1;
            mostWords = Math.max(mostWords, Words.of(key).count());
        }
        return new Lexicon(entries, table, hashes, mostWords);
    }
}
