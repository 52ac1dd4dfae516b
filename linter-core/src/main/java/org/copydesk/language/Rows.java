package org.copydesk.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a table that lies beside a class: UTF-8 text, a row per line, columns between TABs. Empty lines and lines that
 * start with {@code #} are passed over; columns left out at the end of a row are empty. Nothing is folded: where spelling,
 * capitals and diacritics count, a table is read instead of a {@link Lexicon}. No streams: some tables are read before the first
 * file is linted.
 */
public final class Rows {
    private Rows() {}

    /**
     * Loads a file that lies beside a class on the class path.
     *
     * @param columns how many columns each row of the result has
     * @return the rows in the order of the file, each a list of {@code columns} strings
     * @throws IllegalArgumentException if there is no such file, or a row has no first column or too many; the message names
     *     file and line
     */
    public static List<List<String>> load(Class<?> where, String file, int columns) {
        try (InputStream in = where.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(file + ": no such file beside " + where.getName());
            }
            return of(file, TextLines.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " beside " + where.getName() + " cannot be read", e);
        }
    }

    /**
     * Takes the lines of a table from memory.
     *
     * @param name stands for the file in messages
     * @throws IllegalArgumentException if a row has no first column or too many
     */
    public static List<List<String>> of(String name, List<String> lines, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(name, i + 1, line, columns));
            }
        }
        return List.copyOf(rows);
    }

    private static List<String> row(String name, int number, String line, int columns) {
        String[] cells = new String[columns];
        int count = 0;
        int start = 0;
        while (start <= line.length()) {
            int tab = line.indexOf('\t', start);
            int end = tab < 0 ? line.length() : tab;
            if (count < columns) {
                cells[count] = line.substring(start, end).strip();
            }
            count++;
            start = end + 1;
        }
        if (count > columns) {
            throw new IllegalArgumentException(name + ":" + number + ": " + count + " columns, not " + columns);
        }
        if (cells[0].isEmpty()) {
            throw new IllegalArgumentException(name + ":" + number + ": the first column is empty");
        }
        Arrays.fill(cells, count, columns, "");
        return List.of(cells);
    }
}
