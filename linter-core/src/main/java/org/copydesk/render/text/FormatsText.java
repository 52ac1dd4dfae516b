package org.copydesk.render.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.render.FormatRow;
import org.copydesk.render.RenderSettings;

/** The formats that are read, one below the other. */
public final class FormatsText {

    private static final int INDENT = 2;
    private static final int LABEL = 10;

    private FormatsText() {}

    /**
     * Writes the list. The writer is neither flushed nor closed.
     *
     * @throws IOException if the writer does
     */
    public static void write(List<FormatRow> formats, Writer out, RenderSettings settings) throws IOException {
        Page page = new Page(out, settings);
        for (FormatRow format : formats) {
            page.line(page.title(format.name()) + "  " + format.title());
            page.labelled(INDENT, "files", LABEL, files(format));
            page.labelled(INDENT, "told by", LABEL, format.detection());
            page.labelled(INDENT, "silence", LABEL, format.suppression());
            page.line("");
        }
    }

    private static String files(FormatRow format) {
        return String.join(" ", format.endings())
                + (format.compressed() ? "; compressed too (.gz)" : "")
                + (format.streams() ? "; read as a stream" : "");
    }
}
