package org.copydesk.run;

import org.copydesk.reader.markdown.MarkdownReader;
import org.copydesk.structure.Structure;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;

/**
 * Gets the reader and the structure step going on a second thread while the first loads the rules. Both take about as
 * long the first time, and a run over one file would otherwise do one after the other.
 */
final class Warmup {

    /** Has the blocks that nearly every article has. */
    private static final String SAMPLE = """
        ---
        title: Harbour opens
        date: 2026-05-04
        ---
        # Harbour opens

        By Ada Quill

        The harbour of *Port Ellery* opened on Monday, said the [mayor](https://harbour.example/).

        - Photo: Ada Quill
        """;

    private Warmup() {}

    static void start() {
        Thread thread = new Thread(Warmup::run, "copydesk-warmup");
        thread.setDaemon(true);
        thread.start();
    }

    private static void run() {
        SourceText source = SourceText.of(new SourceId("warmup.md"), SAMPLE);
        new MarkdownReader().read(source, Structure::infer);
    }
}
