package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.copydesk.article.FieldKind;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * Captions and alternative texts that stand in chunks of code for the pictures that the code will draw: R Markdown's
 * <code>```{r, fig.cap="…"}</code>, Quarto's {@code #| fig-cap: "…"}.
 */
final class ChunkTexts {

    private static final List<String> CAPTIONS = List.of("fig.cap", "fig-cap", "tbl-cap");
    private static final List<String> ALTS = List.of("fig.alt", "fig-alt");
    private static final List<String> OPTIONS = List.of("#|", "//|", "%%|", "--|");

    private final Page page;
    private final PictureTexts pictures;
    private final List<TagTexts.Told> told = new ArrayList<>();

    ChunkTexts(Page page, PictureTexts pictures) {
        this.page = page;
        this.pictures = pictures;
    }

    /** Reads the texts in a block of code; gives none if it is no chunk. */
    void read(FencedCodeBlock code) {
        String info = code.getInfo();
        if (info == null || !info.startsWith("{") || page.start(code) < 0) {
            return;
        }
        Span chunk = new Span(page.start(code), page.end(code));
        int line = Lines.end(page.source(), chunk.start());
        header(new Span(page.source().indexOf('{', chunk.start()), Math.min(line, chunk.end())));
        for (int at = Lines.next(page.source(), line); at < chunk.end(); ) {
            int end = Math.min(Lines.end(page.source(), at), chunk.end());
            if (!option(at, end)) {
                break;
            }
            at = Lines.next(page.source(), end);
        }
        if (!told.isEmpty()) {
            Picture picture = pictures.place("", chunk);
            for (TagTexts.Told each : told) {
                each.kind()
                        .role()
                        .ifPresent(
                                role -> pictures.text(picture, role, TextView.verbatim(page.source(), each.value())));
            }
        }
    }

    private void header(Span line) {
        for (TagArguments.Argument argument :
                TagArguments.of(page.source(), line).all()) {
            tell(argument.name(), argument.value(), argument.quoted());
        }
    }

    /** Reads a line of options; false if it is none. */
    private boolean option(int from, int to) {
        int start = Lines.skipBlanks(page.source(), from, to);
        for (String mark : OPTIONS) {
            if (page.source().startsWith(mark, start)) {
                int name = Lines.skipBlanks(page.source(), start + mark.length(), to);
                int colon = name;
                while (colon < to && page.source().charAt(colon) != ':') {
                    colon++;
                }
                if (colon < to) {
                    value(page.source().substring(name, colon).strip(), colon + 1, to);
                }
                return true;
            }
        }
        return false;
    }

    private void value(String name, int from, int to) {
        int start = Lines.skipBlanks(page.source(), from, to);
        int end = Lines.skipBlanksBack(page.source(), to, start);
        boolean quoted = end - start >= 2
                && "\"'".indexOf(page.source().charAt(start)) >= 0
                && page.source().charAt(end - 1) == page.source().charAt(start);
        boolean plain = start < end && "\"'|>[!".indexOf(page.source().charAt(start)) < 0;
        if (quoted || plain) {
            tell(name, quoted ? new Span(start + 1, end - 1) : new Span(start, end), true);
        }
    }

    private void tell(String name, Span value, boolean text) {
        if (text && CAPTIONS.contains(name)) {
            told.add(new TagTexts.Told(FieldKind.CAPTION, value));
        } else if (text && ALTS.contains(name)) {
            told.add(new TagTexts.Told(FieldKind.ALT, value));
        }
    }
}
