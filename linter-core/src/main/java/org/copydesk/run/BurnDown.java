package org.copydesk.run;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.baseline.BaselineEntry;
import org.copydesk.baseline.BaselineMatch;
import org.copydesk.render.Glyphs;

/**
 * How much of a baseline is mended, by rule.
 *
 * @param rows by rule id
 */
public record BurnDown(List<Row> rows) {

    public BurnDown {
        rows = List.copyOf(rows);
    }

    /**
     * One rule's part.
     *
     * @param entered findings in the baseline
     * @param mended those that are no longer there
     */
    public record Row(String rule, int entered, int mended) {}

    static BurnDown of(BaselineMatch match) {
        SortedMap<String, Integer> entered = new TreeMap<>();
        SortedMap<String, Integer> mended = new TreeMap<>();
        for (BaselineEntry entry : match.baseline().entries()) {
            entered.merge(entry.rule(), entry.count(), Integer::sum);
        }
        for (BaselineEntry entry : match.stale()) {
            mended.merge(entry.rule(), entry.count(), Integer::sum);
        }
        List<Row> rows = new ArrayList<>();
        entered.forEach((rule, count) -> rows.add(new Row(rule, count, mended.getOrDefault(rule, 0))));
        return new BurnDown(rows);
    }

    public int entered() {
        return rows.stream().mapToInt(Row::entered).sum();
    }

    public int mended() {
        return rows.stream().mapToInt(Row::mended).sum();
    }

    /** Writes a table; what remains comes first, the most of it on top. */
    public void write(Writer out) throws IOException {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort((a, b) -> Integer.compare(b.entered() - b.mended(), a.entered() - a.mended()));
        int width = "rule".length();
        for (Row row : sorted) {
            width = Math.max(width, Glyphs.visible(row.rule()).length());
        }
        line(out, width, "rule", "left", "mended", "of");
        for (Row row : sorted) {
            line(out, width, Glyphs.visible(row.rule()), row);
        }
        line(out, width, "all", new Row("all", entered(), mended()));
    }

    private static void line(Writer out, int width, String name, Row row) throws IOException {
        line(
                out,
                width,
                name,
                Integer.toString(row.entered() - row.mended()),
                Integer.toString(row.mended()),
                Integer.toString(row.entered()));
    }

    private static void line(Writer out, int width, String name, String... numbers) throws IOException {
        StringBuilder line = new StringBuilder(name).append(" ".repeat(width - name.length()));
        for (String number : numbers) {
            line.append(" ".repeat(Math.max(1, 9 - number.length()))).append(number);
        }
        out.write(line.append('\n').toString());
    }
}
