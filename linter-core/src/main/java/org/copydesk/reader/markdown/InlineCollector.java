package org.copydesk.reader.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * Turns the inline nodes of one block into its text. Line breaks have no place of their own in the parser's tree; they
 * stand between the end of what precedes them and the content of the next line.
 */
final class InlineCollector extends AbstractVisitor {

    private final Reading reading;
    private final Page page;
    private final InlineWriter writer;
    private final HtmlMarks marks;
    private final PictureTexts pictures;
    private final MaskedText maskedText;
    private final List<SourceSpan> lines;
    private final EscapedPipes pipes;
    private int line;
    private int cursor;
    private int skipped;
    private String muted = "";
    private boolean titled;
    private Role pictureText = Role.ALT;

    InlineCollector(Reading reading, Node block, EscapedPipes pipes) {
        this.reading = reading;
        this.page = reading.page();
        this.writer = InlineWriter.markdown(reading, Math.max(0, page.end(block) - page.start(block)));
        this.marks = new HtmlMarks(writer);
        this.pictures = new PictureTexts(reading);
        this.maskedText = new MaskedText(reading, writer, pictures);
        this.lines = block.getSourceSpans();
        this.pipes = pipes;
        this.cursor = page.start(block);
    }

    /** Leaves out what stands before an offset: a mark of the block that the parser takes for its text. */
    InlineCollector skipTo(int offset) {
        skipped = offset;
        return this;
    }

    /** Takes the first line for a title, which ends with its line. */
    InlineCollector titled(boolean title) {
        titled = title;
        return this;
    }

    /** Takes the words in the brackets of a picture for its caption. */
    void figure() {
        pictureText = Role.CAPTION;
    }

    /** Adds the children of a block, in order. */
    InlineCollector children(Node block) {
        visitChildren(block);
        return this;
    }

    /** Adds one inline node with all that is in it. */
    InlineCollector one(Node node) {
        cursor = Math.max(cursor, page.start(node));
        node.accept(this);
        return this;
    }

    InlineText finish() {
        return writer.finish();
    }

    /** Texts of the pictures that were met, which are blocks of their own. */
    List<Block> pictureTexts() {
        return pictures.take();
    }

    /** The picture that was met last. */
    Optional<Picture> picture() {
        return pictures.last();
    }

    private int start(Node node) {
        return pipes.at(page.start(node));
    }

    private int end(Node node) {
        return pipes.at(page.end(node));
    }

    @Override
    public void visit(Text text) {
        int from = start(text);
        int to = end(text);
        String literal = text.getLiteral();
        if (from < skipped) {
            int cut = Math.min(skipped, to) - from;
            literal = literal.substring(Math.min(cut, literal.length()));
            from += cut;
        }
        if (muted.isEmpty()) {
            cursor =
                    page.masks().touch(from, to) ? maskedText.write(literal, from, to) : writer.text(literal, from, to);
        } else {
            cursor = to;
        }
    }

    @Override
    public void visit(Emphasis emphasis) {
        marked(Inline.Kind.EMPHASIS, emphasis, "");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        marked(Inline.Kind.STRONG, strong, "");
    }

    @Override
    public void visit(Link link) {
        marked(Inline.Kind.LINK, link, target(link.getDestination(), link));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Strikethrough) {
            marked(Inline.Kind.STRUCK, node, "");
        } else if (node instanceof FootnoteReference) {
            cursor = end(node);
        } else if (node instanceof InlineFootnote) {
            InlineText note =
                    new InlineCollector(reading, node, pipes).children(node).finish();
            pictures.beside(note);
            cursor = end(node);
        } else {
            visitChildren(node);
        }
    }

    private void marked(Inline.Kind kind, Node node, String target) {
        int mark = writer.nextMark();
        int start = writer.length();
        visitChildren(node);
        writer.mark(kind, mark, start, target);
        cursor = end(node);
    }

    /** An address as written; where the parser saw a mask in it, the source tells. */
    private String target(String destination, Node node) {
        if (page.masks().isEmpty() || destination.indexOf(Masks.LETTER) < 0) {
            return destination;
        }
        int from = start(node);
        int at = page.text().substring(from, end(node)).indexOf(destination);
        return at < 0
                ? destination.replace(Masks.LETTER, '\uFFFD')
                : page.source().substring(from + at, from + at + destination.length());
    }

    @Override
    public void visit(Code code) {
        if (muted.isEmpty()) {
            int mark = writer.nextMark();
            int start = writer.length();
            new CodeSpan(page, pipes, code).write(writer);
            writer.mark(Inline.Kind.CODE, mark, start, "");
        }
        cursor = end(code);
    }

    @Override
    public void visit(Image image) {
        int from = start(image);
        int to = end(image);
        Span span = new Span(from, to);
        String target = target(image.getDestination(), image);
        Picture picture = pictures.place(target, span);
        InlineCollector alt = new InlineCollector(reading, image, pipes).children(image);
        pictures.text(picture, pictureText, alt.finish().view());
        if (image.getTitle() != null) {
            ImageTitle.of(page, image, span)
                    .ifPresentOrElse(
                            title -> pictures.text(picture, Role.CAPTION, decodedTitle(image.getTitle(), title)),
                            () -> reading.galley().skipped(span, "title in a reference"));
        }
        writer.object(from, to, target, true);
        cursor = to;
    }

    private TextView decodedTitle(String title, Span raw) {
        InlineWriter text = InlineWriter.markdown(reading, title.length());
        text.literal(title, raw.start(), raw.end());
        return text.finish().view();
    }

    @Override
    public void visit(SoftLineBreak soft) {
        lineBreak(" ");
    }

    @Override
    public void visit(HardLineBreak hard) {
        lineBreak("\n");
    }

    private void lineBreak(String text) {
        int end = Lines.end(page.text(), cursor);
        while (line < lines.size() && page.start(lines.get(line)) <= end) {
            line++;
        }
        int next = line < lines.size() ? page.start(lines.get(line)) : Lines.next(page.text(), end);
        int content = Lines.skipBlanks(page.text(), next, page.text().length());
        writer.space(titled ? "\n" : text, cursor, content);
        titled = false;
        cursor = content;
    }

    @Override
    public void visit(HtmlInline html) {
        int from = start(html);
        int to = end(html);
        String text = page.text();
        if (text.startsWith("<!--", from)) {
            reading.galley()
                    .comment(new Span(from, to), Comments.words(page.source().substring(from, to)));
            writer.dropped();
        } else {
            HtmlTag.at(text, from, to).ifPresent(this::tag);
        }
        cursor = to;
    }

    private void tag(HtmlTag tag) {
        Span span = tag.span();
        if (!muted.isEmpty()) {
            muted = tag.closing() && tag.is(muted) ? "" : muted;
        } else if (HtmlNames.isSilent(tag.name())) {
            muted = tag.closing() || tag.isVoid() ? "" : tag.name();
        } else if (tag.is("img")) {
            pictures.html(tag);
            writer.object(span.start(), span.end(), tag.written("src"), true);
        } else if (HtmlNames.breaksLine(tag.name())) {
            writer.space("\n", span.start(), span.end());
        } else {
            marks.tag(tag);
        }
    }
}
