package org.copydesk.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.copydesk.finding.Location;
import org.copydesk.render.RenderSettings;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class PlaceTextTest {

    @Test
    void marksThePlaceInItsLine() throws IOException {
        assertThat(shown("rules:\n  doubled-wrod: off\n", new Span(9, 21))).isEqualTo("""
                        copydesk.yaml:2:3: error: there is no such rule
                          │ doubled-wrod: off
                          │ ^^^^^^^^^^^^
                        """);
    }

    @Test
    void showsNoLineWhereThereIsNone() throws IOException {
        assertThat(shown("", Span.at(0))).isEqualTo("copydesk.yaml:1:1: error: there is no such rule\n");
    }

    private static String shown(String text, Span span) throws IOException {
        StringWriter out = new StringWriter();
        Location location = Location.of(SourceText.of(new SourceId("copydesk.yaml"), text), span);
        PlaceText.write(location, "there is no such rule", out, RenderSettings.plain("1"));
        return out.toString();
    }
}
