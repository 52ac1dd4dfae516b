package org.copydesk.render.json;

import java.io.IOException;
import java.io.Writer;
import org.copydesk.finding.Audit;
import org.copydesk.render.JsonText;

/** An audit for programs. */
public final class AuditJson {

    private static final int VERSION = 1;
    private static final int DIGITS = 4;

    private AuditJson() {}

    /**
     * Writes an object with counts, rates, folders and samples. The writer is neither flushed nor closed.
     *
     * @throws IOException if the writer does
     */
    public static void write(Audit audit, Writer out) throws IOException {
        try (JsonText json = JsonText.to(out)) {
            json.start();
            json.number("version", VERSION);
            json.text("rule", audit.rule());
            counts(audit.total(), json);
            json.number("suppressed", audit.suppressed());
            json.number("unread", audit.unread());
            json.startList("folders");
            for (Audit.Part folder : audit.folders()) {
                json.start();
                json.text("path", folder.path());
                counts(folder, json);
                json.end();
            }
            json.endList();
            json.number("seed", audit.seed());
            new FindingsWriter(json).write("samples", audit.samples());
            json.end();
        }
        out.write('\n');
    }

    private static void counts(Audit.Part part, JsonText json) throws IOException {
        json.number("findings", part.findings());
        json.number("articlesWithFindings", part.found());
        json.number("articles", part.articles());
        json.number("words", part.words());
        json.number("perThousandArticles", part.perThousandArticles(), DIGITS);
        json.number("perThousandWords", part.perThousandWords(), DIGITS);
    }
}
