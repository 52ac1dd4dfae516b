package org.copydesk.render.text;

import java.io.IOException;
import java.io.Writer;
import org.copydesk.finding.Location;
import org.copydesk.finding.Severity;
import org.copydesk.render.Glyphs;
import org.copydesk.render.RenderSettings;

/** A mistake in a file of the user's own, with its place marked in its line. */
public final class PlaceText {

    private static final String MARGIN = "  ";
    private static final String GUTTER = "│ ";

    private PlaceText() {}

    /**
     * Writes {@code path:line:column: message}, the line, and a mark under the place. The writer is neither flushed nor
     * closed.
     *
     * @throws IOException if the writer does
     */
    public static void write(Location location, String message, Writer out, RenderSettings settings)
            throws IOException {
        Page page = new Page(out, settings);
        page.line(page.title(Shown.place(location)) + ": " + page.severity(Severity.ERROR, "error") + ": "
                + Glyphs.visible(message));
        MarkedLine line = MarkedLine.first(location, settings.width() - MARGIN.length() - GUTTER.length());
        if (line.before().isEmpty() && line.marked().isEmpty() && line.after().isEmpty()) {
            return;
        }
        String gutter = MARGIN + page.faint(GUTTER);
        page.line(gutter + line.before() + page.severity(Severity.ERROR, line.marked()) + line.after());
        page.line(gutter + " ".repeat(line.indent()) + page.severity(Severity.ERROR, "^".repeat(line.width())));
    }
}
