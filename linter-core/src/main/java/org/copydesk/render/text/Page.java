package org.copydesk.render.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.finding.Severity;
import org.copydesk.render.Detail;
import org.copydesk.render.Glyphs;
import org.copydesk.render.Ink;
import org.copydesk.render.Ink.Tone;
import org.copydesk.render.RenderSettings;

/** What the text is written on: lines, colours, width. */
final class Page {

    private final Writer out;
    private final RenderSettings settings;
    private final Ink ink;

    Page(Writer out, RenderSettings settings) {
        this.out = out;
        this.settings = settings;
        this.ink = new Ink(settings.colour());
    }

    RenderSettings settings() {
        return settings;
    }

    boolean isFull() {
        return settings.detail() == Detail.FULL;
    }

    /** Writes a line of text that is visible already. */
    void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    /**
     * Writes a label and a text that goes on in further lines, each indented as the first.
     *
     * @param indent cells before the label
     * @param labelWidth cells of the label and of the blanks behind it
     */
    void labelled(int indent, String label, int labelWidth, String text) throws IOException {
        List<String> lines = Words.wrap(visible(text), settings.width() - indent - labelWidth);
        String blanks = " ".repeat(indent);
        line(blanks + faint(Counted.padded(label, labelWidth)) + lines.get(0));
        for (String further : lines.subList(1, lines.size())) {
            line(blanks + " ".repeat(labelWidth) + further);
        }
    }

    String visible(String text) {
        return Glyphs.visible(text);
    }

    String paint(Tone tone, String visible) {
        return ink.paint(tone, visible);
    }

    String title(String visible) {
        return ink.paint(Tone.TITLE, visible);
    }

    String name(String visible) {
        return ink.paint(Tone.NAME, visible);
    }

    String faint(String visible) {
        return ink.paint(Tone.FAINT, visible);
    }

    String good(String visible) {
        return ink.paint(Tone.GOOD, visible);
    }

    String severity(Severity severity, String visible) {
        return ink.paint(Tone.of(severity), visible);
    }

    /** A file's path, as a link where the terminal shows links. */
    String file(String path) {
        return ink.link(Shown.address(settings.linkBase(), path), title(Shown.path(path)));
    }
}
