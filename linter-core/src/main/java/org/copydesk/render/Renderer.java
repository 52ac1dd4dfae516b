package org.copydesk.render;

import java.io.IOException;
import java.io.Writer;
import org.copydesk.finding.Report;

/**
 * Writes a report in one format. Immutable. The same report and settings give the same characters anywhere; lines end
 * at LF.
 */
public interface Renderer {

    /** The format's name on the command line. */
    String format();

    /**
     * Writes the whole report. The writer is neither flushed nor closed.
     *
     * @throws IOException if the writer does
     */
    void render(Report report, Writer out, RenderSettings settings) throws IOException;
}
