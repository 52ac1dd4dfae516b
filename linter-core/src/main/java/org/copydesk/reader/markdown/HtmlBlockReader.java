package org.copydesk.reader.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.SourceSpan;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.text.Span;

/**
 * Reads one block of HTML for its text. This is no HTML parser: tags are dropped, those that begin a line of their own
 * end the text before them, those that say what their text is are heeded, and nothing else of HTML matters here.
 */
final class HtmlBlockReader {

    private static final int NONE = -1;

    private final Reading reading;
    private final String html;
    private final Setting setting;
    private final Role context;
    private final PictureTexts pictures;
    private final NextOf brackets;
    private InlineWriter writer;
    private HtmlMarks marks;
    /** What ends the silent part that is being passed over; empty outside of one. */
    private String until = "";

    private int opened = NONE;
    private String openedBy = "";

    /** @param context what text of the block is where no element says otherwise */
    HtmlBlockReader(Reading reading, Setting setting, Role context) {
        this.reading = reading;
        this.html = reading.page().text();
        this.setting = setting;
        this.context = context;
        this.pictures = new PictureTexts(reading);
        this.brackets = new NextOf(html, ">");
        this.writer = InlineWriter.html(reading);
        this.marks = new HtmlMarks(writer);
    }

    void read(HtmlBlock block) {
        Page page = reading.page();
        List<SourceSpan> lines = block.getSourceSpans();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            int end = page.end(lines.get(i - 1));
            if (i == lines.size() || !isWhite(end, page.start(lines.get(i)))) {
                piece(page.start(lines.get(first)), end);
                writer.space(" ", end, end);
                first = i;
            }
        }
        flush(page.end(block), "");
    }

    /** True if only white space stands between two lines, and no mark of a quotation. */
    private boolean isWhite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(html.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void piece(int from, int to) {
        int at = from;
        while (at < to) {
            if (!until.isEmpty()) {
                at = silentEnd(at, to);
                continue;
            }
            int open = html.indexOf('<', at);
            int stop = open < 0 || open > to ? to : open;
            new HtmlWriter(reading, writer, pictures).run(at, stop);
            at = stop < to ? markup(stop, to) : to;
        }
    }

    private int silentEnd(int at, int to) {
        for (int i = at; i + until.length() <= to; i++) {
            if (html.regionMatches(true, i, until, 0, until.length())) {
                int end = until.endsWith(">") ? i + until.length() : i;
                until = "";
                return end;
            }
        }
        return to;
    }

    /** Takes what begins at a bracket; gives its end. */
    private int markup(int at, int to) {
        if (html.startsWith("<!--", at)) {
            return comment(at, to);
        }
        if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
            int end = html.startsWith("<![CDATA[", at) ? html.indexOf("]]>", at) + 2 : brackets.at(at);
            return end < at || end >= to ? to : end + 1;
        }
        Optional<HtmlTag> tag = HtmlTag.at(html, at, to, brackets);
        if (tag.isEmpty()) {
            writer.verbatim(at, at + 1);
            return at + 1;
        }
        tag(tag.get());
        return tag.get().span().end();
    }

    private int comment(int at, int to) {
        int close = html.indexOf("-->", at + 2);
        int end = close < 0 || close + 3 > to ? to : close + 3;
        until = end == to && close + 3 != to ? "-->" : "";
        reading.galley()
                .comment(
                        new Span(at, end),
                        Comments.words(reading.page().source().substring(at, end)));
        return end;
    }

    private void tag(HtmlTag tag) {
        Span span = tag.span();
        if (HtmlNames.isBlock(tag.name())) {
            flush(tag.closing() ? span.end() : span.start(), tag.closing() ? tag.name() : "");
            setting.scope().tag(tag);
            opened = tag.closing() ? NONE : span.start();
            openedBy = tag.name();
        }
        if (HtmlNames.isSilent(tag.name()) && !tag.closing() && !tag.isVoid()) {
            until = "</" + tag.name();
        } else if (tag.is("img")) {
            pictures.html(tag);
            writer.object(span.start(), span.end(), tag.written("src"), true);
        } else if (tag.is("br")) {
            writer.space("\n", span.start(), span.end());
        } else {
            marks.tag(tag);
        }
    }

    /**
     * Sets the text so far.
     *
     * @param end where what is to follow begins, or where the end tag ends that closes the text
     * @param closedBy the name of that end tag; empty if there is none
     */
    private void flush(int end, String closedBy) {
        InlineText text = writer.finish();
        HtmlScope scope = setting.scope();
        Span whole = text.view().source();
        if (opened != NONE && opened <= whole.start()) {
            whole = element(new Span(opened, closedBy.equals(openedBy) ? end : whole.end()));
        }
        Optional<Block> set = setting.set(scope.role().orElse(context), text, scope.level(), pictures.take(), whole);
        set.filter(block -> block.is(Role.CAPTION) && scope.isIn("figure"))
                .ifPresent(block -> reading.galley().caption(block, scope.figure()));
        if (writer.length() > 0) {
            writer = InlineWriter.html(reading);
            marks = new HtmlMarks(writer);
        }
        opened = NONE;
    }

    /** An element, with the whole of its lines if it has them for itself. */
    private Span element(Span span) {
        String source = reading.page().source();
        int start = Lines.skipBlanksBack(source, span.start(), 0);
        int end = Lines.skipBlanks(source, span.end(), source.length());
        boolean own = (start == 0 || Lines.isEnd(source.charAt(start - 1)))
                && (end == source.length() || Lines.isEnd(source.charAt(end)));
        return own ? new Span(start, Lines.next(source, end)) : span;
    }
}
