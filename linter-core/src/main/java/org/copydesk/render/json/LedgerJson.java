package org.copydesk.render.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.finding.LedgerEntry;
import org.copydesk.finding.LedgerFile;
import org.copydesk.finding.Omission;
import org.copydesk.render.JsonText;

/** The ledger of what was covered, for programs. */
public final class LedgerJson {

    private static final int VERSION = 1;

    private final JsonText json;

    private LedgerJson(JsonText json) {
        this.json = json;
    }

    /**
     * Writes an object with the list of files and what they come to. The writer is neither flushed nor closed.
     *
     * @throws IOException if the writer does
     */
    public static void write(List<LedgerFile> files, Writer out) throws IOException {
        try (JsonText json = JsonText.to(out)) {
            json.start();
            json.number("version", VERSION);
            json.startList("files");
            LedgerJson ledger = new LedgerJson(json);
            for (LedgerFile file : files) {
                ledger.file(file);
            }
            json.endList();
            ledger.summary(files);
            json.end();
        }
        out.write('\n');
    }

    private void file(LedgerFile file) throws IOException {
        json.start();
        json.text("path", file.path());
        json.text("format", file.format());
        json.number("articlesLinted", file.linted());
        json.number("articlesSkipped", file.skipped());
        json.startList("omissions");
        for (Omission omission : file.omissions()) {
            json.start();
            json.text("why", omission.why());
            json.number("count", omission.count());
            json.end();
        }
        json.endList();
        entries("fields", "name", file.entries(LedgerEntry.Part.FIELD));
        entries("text", "role", file.entries(LedgerEntry.Part.TEXT));
        entries("skipped", "why", file.entries(LedgerEntry.Part.SKIPPED));
        entries("problems", "rule", file.entries(LedgerEntry.Part.PROBLEM));
        json.end();
    }

    private void entries(String key, String name, List<LedgerEntry> entries) throws IOException {
        json.startList(key);
        for (LedgerEntry entry : entries) {
            json.start();
            json.text(name, entry.name());
            if (entry.part() == LedgerEntry.Part.FIELD) {
                json.text("kind", entry.meaning());
            } else if (entry.part() == LedgerEntry.Part.TEXT) {
                json.text("place", entry.meaning());
            }
            json.number("count", entry.count());
            json.number("characters", Math.toIntExact(Math.min(Integer.MAX_VALUE, entry.units())));
            json.number("firstLine", entry.line());
            json.end();
        }
        json.endList();
    }

    private void summary(List<LedgerFile> files) throws IOException {
        SortedMap<String, Integer> reasons = new TreeMap<>();
        int linted = 0;
        for (LedgerFile file : files) {
            linted += file.linted();
            file.omissions().forEach(each -> reasons.merge(each.why(), each.count(), Integer::sum));
        }
        json.start("summary");
        json.number("files", files.size());
        json.number("articlesLinted", linted);
        json.number(
                "articlesSkipped", files.stream().mapToInt(LedgerFile::skipped).sum());
        json.start("reasons");
        for (String why : reasons.keySet()) {
            json.number(why, reasons.get(why));
        }
        json.end();
        json.end();
    }
}
