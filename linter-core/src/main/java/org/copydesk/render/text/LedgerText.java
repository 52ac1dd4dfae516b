package org.copydesk.render.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.finding.LedgerEntry;
import org.copydesk.finding.LedgerFile;
import org.copydesk.finding.Omission;
import org.copydesk.render.RenderSettings;

/** The ledger of what was covered, file by file, and what it comes to. */
public final class LedgerText {

    private static final String UNKNOWN = "other";

    private final Page page;

    private LedgerText(Page page) {
        this.page = page;
    }

    /**
     * Writes the ledger. The writer is neither flushed nor closed.
     *
     * @throws IOException if the writer does
     */
    public static void write(List<LedgerFile> files, Writer out, RenderSettings settings) throws IOException {
        LedgerText text = new LedgerText(new Page(out, settings));
        for (LedgerFile file : files) {
            text.file(file);
        }
        text.total(files);
    }

    private void file(LedgerFile file) throws IOException {
        String format = file.format().isEmpty() ? "" : file.format() + ", ";
        String left = file.skipped() > 0 ? ", " + file.skipped() + " not linted" : "";
        page.line(page.file(file.path()) + "  "
                + page.faint(format + Counted.of(file.linted(), "article") + " linted" + left));
        List<Row> rows = new ArrayList<>();
        for (Omission omission : file.omissions()) {
            rows.add(new Row("", "not linted", "", omission.why() + times(omission.count()), List.of()));
        }
        for (LedgerEntry entry : file.entries()) {
            rows.add(new Row(Integer.toString(entry.line()), label(entry), entry.name(), what(entry), List.of()));
        }
        if (!rows.isEmpty()) {
            new Rows(page, rows).write();
        }
        page.line("");
    }

    private static String label(LedgerEntry entry) {
        return switch (entry.part()) {
            case FIELD -> "field";
            case TEXT -> "text";
            case SKIPPED -> "not read";
            case PROBLEM -> "problem";
        };
    }

    private static String what(LedgerEntry entry) {
        String size = Counted.of(entry.count(), "place") + ", " + Counted.of((int) entry.units(), "character");
        return switch (entry.part()) {
            case FIELD ->
                entry.meaning().equals(UNKNOWN) ? "not known; " + size : "as " + entry.meaning() + "; " + size;
            case TEXT -> "in " + entry.meaning() + "; " + size;
            case SKIPPED, PROBLEM -> size;
        };
    }

    private static String times(int count) {
        return count == 1 ? "" : " (" + count + " times)";
    }

    private void total(List<LedgerFile> files) throws IOException {
        SortedMap<String, Integer> reasons = new TreeMap<>();
        int linted = 0;
        for (LedgerFile file : files) {
            linted += file.linted();
            file.omissions().forEach(each -> reasons.merge(each.why(), each.count(), Integer::sum));
        }
        int skipped = reasons.values().stream().mapToInt(Integer::intValue).sum();
        page.line(Counted.of(files.size(), "file") + ", " + Counted.of(linted, "article") + " linted, " + skipped
                + " not linted" + (reasons.isEmpty() ? "." : ":"));
        for (String why : reasons.keySet()) {
            page.line("  " + reasons.get(why) + "  " + page.visible(why));
        }
    }
}
