package org.copydesk.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A list with columns from a text file on the class path: a row each line, columns parted by TAB, empty lines and lines that
 * start with {@code #} passed over. For lists that a {@link Lexicon}, which has one value for an entry, cannot hold.
 */
public final class Table {

    private final List<List<String>> rows;

    private Table(List<List<String>> rows) {
        this.rows = Collections.unmodifiableList(rows);
    }

    /**
     * Loads a file that lies beside a class.
     *
     * @param least columns that each row must have; those missing behind them are empty texts
     * @param most columns; no row may have more
     * @throws IllegalArgumentException if there is no such file or a row has too few or too many columns; the message names
     *     file and line
     */
    public static Table load(Class<?> where, String file, int least, int most) {
        try (InputStream in = where.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no list " + file + " beside " + where.getName());
            }
            return new Table(
                    rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), file, least, most));
        } catch (IOException broken) {
            throw new UncheckedIOException("the list " + file + " cannot be read", broken);
        }
    }

    /** All rows in the order of the file, each with as many columns as a row may have. */
    public List<List<String>> rows() {
        return rows;
    }

    private static List<List<String>> rows(BufferedReader lines, String file, int least, int most) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(line, file + ":" + number, least, most));
            }
        }
        return rows;
    }

    private static List<String> row(String line, String place, int least, int most) {
        List<String> columns = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            columns.add(line.substring(from, tab));
            from = tab + 1;
        }
        columns.add(line.substring(from));
        if (columns.size() < least || columns.size() > most) {
            throw new IllegalArgumentException(
                    place + ": " + columns.size() + " columns where " + least + " to " + most + " are due");
        }
        while (columns.size() < most) {
            columns.add("");
        }
        return Collections.unmodifiableList(columns);
    }
}
