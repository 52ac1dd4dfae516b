package org.copydesk.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import org.copydesk.finding.Report;
import org.copydesk.render.RenderSettings;
import org.copydesk.render.Renderer;

/**
 * The report for programs. Its shape is a contract: keys keep their names, meaning and order, and are only added. Keys
 * without a value are left out, but lists are there even if empty.
 */
public final class JsonRenderer implements Renderer {

    private static final int VERSION = 1;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void render(Report report, Writer out, RenderSettings settings) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.setPrettyPrinter(twoBlanks());
            JsonText json = new JsonText(generator);
            json.start();
            json.number("version", VERSION);
            new FindingsWriter(json).write(report.open());
            new SummaryWriter(json).write(report);
            json.end();
        }
        out.write('\n');
    }

    /** Lines end at LF on every system. */
    private static DefaultPrettyPrinter twoBlanks() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
