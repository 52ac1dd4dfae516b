package org.copydesk.render.text;

import java.io.IOException;
import java.util.List;
import org.copydesk.render.Glyphs;
import org.copydesk.render.Ink;

/**
 * The prose of a rule's page, which is Markdown of the simple kind: headings, paragraphs, lists, and fenced examples in
 * which {@code ⟦…⟧} mark what is found. Examples keep their lines.
 */
final class PageBody {

    private static final String FENCE = "```";
    private static final String MARGIN = "  ";
    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    private final Page page;
    private final StringBuilder paragraph = new StringBuilder();
    private String fence = "";
    /** True inside of a mark, which may go on in the next line. */
    private boolean marked;
    /** What was written last decides whether a blank line comes before the next paragraph. */
    private Last last = Last.NOTHING;

    private enum Last {
        NOTHING,
        HEADING,
        PARAGRAPH,
        ITEM,
        EXAMPLE
    }

    PageBody(Page page) {
        this.page = page;
    }

    void write(String markdown) throws IOException {
        for (String line : markdown.lines().toList()) {
            if (fence.isEmpty()) {
                outside(line);
            } else if (line.strip().equals(fence)) {
                fence = "";
            } else {
                example(line);
            }
        }
        flush();
    }

    private void outside(String line) throws IOException {
        String text = line.strip();
        if (text.startsWith(FENCE)) {
            flush();
            fence = text.substring(0, fenceLength(text));
            last = Last.EXAMPLE;
            page.line("");
            String label = text.substring(fence.length()).strip();
            if (!label.isEmpty()) {
                page.line(MARGIN + page.faint(page.visible(label)));
            }
        } else if (text.startsWith("#")) {
            flush();
            heading(text.replaceFirst("^#+ *", ""));
        } else if (text.isEmpty()) {
            flush();
        } else {
            if (text.startsWith("- ")) {
                flush();
            }
            paragraph.append(paragraph.length() == 0 ? "" : " ").append(text);
        }
    }

    private void heading(String text) throws IOException {
        page.line("");
        page.line(page.title(page.visible(text)));
        last = Last.HEADING;
    }

    private static int fenceLength(String text) {
        int length = 0;
        while (length < text.length() && text.charAt(length) == '`') {
            length++;
        }
        return length;
    }

    private void flush() throws IOException {
        if (paragraph.length() == 0) {
            return;
        }
        String text = paragraph.toString();
        paragraph.setLength(0);
        boolean item = text.startsWith("- ");
        if (last == Last.NOTHING) {
            heading("What it finds");
        }
        if (last != Last.HEADING && !(item && last == Last.ITEM)) {
            page.line("");
        }
        last = item ? Last.ITEM : Last.PARAGRAPH;
        String before = MARGIN + (item ? "- " : "");
        List<String> lines = Words.wrap(
                Glyphs.visible(item ? text.substring(2) : text), page.settings().width() - before.length());
        for (String line : lines) {
            page.line(before + line);
            before = " ".repeat(before.length());
        }
    }

    private void example(String line) throws IOException {
        String shown = Glyphs.visible(line);
        StringBuilder painted = new StringBuilder(MARGIN).append(page.faint("│ "));
        int at = 0;
        while (at < shown.length()) {
            int next = shown.indexOf(marked ? CLOSE : OPEN, at);
            int end = next < 0 ? shown.length() : next + (marked ? 1 : 0);
            String piece = shown.substring(at, end);
            painted.append(marked ? page.paint(Ink.Tone.ERROR, piece) : piece);
            marked = marked ? next < 0 : next >= 0;
            at = end;
        }
        page.line(painted.toString().stripTrailing());
    }
}
