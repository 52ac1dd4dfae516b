package org.copydesk.render.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.render.FormatRow;
import org.copydesk.render.JsonText;

/** The formats that are read, for programs. */
public final class FormatsJson {

    private static final int VERSION = 1;

    private FormatsJson() {}

    /**
     * Writes an object with the list of formats. The writer is neither flushed nor closed.
     *
     * @throws IOException if the writer does
     */
    public static void write(List<FormatRow> formats, Writer out) throws IOException {
        try (JsonText json = JsonText.to(out)) {
            json.start();
            json.number("version", VERSION);
            json.startList("formats");
            for (FormatRow format : formats) {
                json.start();
                json.text("name", format.name());
                json.text("title", format.title());
                json.texts("endings", format.endings());
                json.flag("compressed", format.compressed());
                json.flag("streams", format.streams());
                json.text("detection", format.detection());
                json.text("suppression", format.suppression());
                json.end();
            }
            json.endList();
            json.end();
        }
        out.write('\n');
    }
}
