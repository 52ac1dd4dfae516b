package org.copydesk.reader.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.copydesk.article.Role;
import org.copydesk.text.Span;

/** Walks over the blocks of a page and sets each as what it is to an editor. */
final class BlockWalk extends AbstractVisitor {

    private final Reading reading;
    private final Page page;
    private final Setting setting;
    private final TagRoles tags;
    private int quotations;
    private int lists;
    private int footnotes;

    BlockWalk(Reading reading) {
        this.reading = reading;
        this.page = reading.page();
        this.setting = new Setting(reading);
        this.tags = TagRoles.of(page);
    }

    private Role role() {
        if (quotations > 0) {
            return Role.QUOTATION;
        }
        if (footnotes > 0) {
            return Role.FOOTNOTE;
        }
        return lists > 0 ? Role.LIST_ITEM : Role.BODY;
    }

    @Override
    public void visit(Heading heading) {
        InlineCollector text = collector(heading).children(heading);
        setting.heading(text, heading.getLevel(), heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean term = Definition.isTerm(paragraph);
        lists += term ? 1 : 0;
        paragraph(paragraph);
        lists -= term ? 1 : 0;
    }

    private void paragraph(Paragraph paragraph) {
        if (ModuleImports.are(page, paragraph)) {
            return;
        }
        Optional<MarkedCaption> marked = MarkedCaption.of(page, paragraph);
        if (marked.isPresent()) {
            InlineCollector text = collector(paragraph).skipTo(marked.get().text());
            setting.marked(text.children(paragraph), marked.get().picture(), paragraph);
            return;
        }
        Optional<Node> caption = Captions.under(page, paragraph);
        int start = BlockMarks.end(page, paragraph);
        boolean title = start > page.start(paragraph) && BlockMarks.isTitled(page, paragraph, start);
        InlineCollector text = collector(paragraph).skipTo(start).titled(title);
        if (ImplicitFigure.is(reading, paragraph)) {
            text.figure();
        }
        if (lists > 0 && isContents(paragraph)) {
            return;
        }
        Role role = role() == Role.BODY ? tags.at(page.start(paragraph)).orElse(Role.BODY) : role();
        if (caption.isEmpty()) {
            setting.paragraph(text.children(paragraph), role, lists, paragraph);
            return;
        }
        for (Node node = paragraph.getFirstChild(); !node.equals(caption.get()); node = node.getNext()) {
            text.one(node);
        }
        setting.captioned(text, collector(paragraph).one(caption.get()), role, paragraph);
    }

    /** A line that Kramdown puts the table of contents in the place of. */
    private boolean isContents(Paragraph paragraph) {
        int start = page.start(paragraph);
        int index = page.masks().from(start);
        return index < page.masks().count()
                && page.masks().get(index).span().start() < page.end(paragraph)
                && page.source()
                        .startsWith("{:toc", page.masks().get(index).span().start());
    }

    private InlineCollector collector(Node block) {
        return new InlineCollector(reading, block, EscapedPipes.NONE);
    }

    @Override
    public void visit(BlockQuote quote) {
        int depth = BlockMarks.isAlert(page, quote) ? 0 : 1;
        quotations += depth;
        visitChildren(quote);
        quotations -= depth;
    }

    @Override
    public void visit(BulletList list) {
        list(list);
    }

    @Override
    public void visit(OrderedList list) {
        list(list);
    }

    private void list(Node list) {
        lists++;
        visitChildren(list);
        lists--;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        PictureTexts drawn = new PictureTexts(reading);
        new ChunkTexts(page, drawn).read(code);
        setting.code(CodeText.fenced(page, code), drawn.take(), code);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        setting.code(CodeText.indented(page, code), List.of(), code);
    }

    @Override
    public void visit(HtmlBlock block) {
        new HtmlBlockReader(reading, setting, role()).read(block);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition) {
            footnotes++;
            visitChildren(block);
            footnotes--;
        } else if (block instanceof Definition) {
            list(block);
        } else {
            if (block instanceof Admonition admonition) {
                admonition.title(page).ifPresent(setting::title);
            } else if (block instanceof SlashBlock between) {
                between.title(page).ifPresent(setting::title);
            }
            int quoted = block instanceof Admonition note && note.isQuotation(page) ? 1 : 0;
            quotations += quoted;
            frame(block);
            quotations -= quoted;
        }
    }

    private void frame(CustomBlock block) {
        HtmlFrame frame = block instanceof HtmlFrame element ? element : null;
        if (frame != null) {
            setting.scope().tag(frame.tag(page));
        }
        visitChildren(block);
        if (frame != null) {
            setting.scope().close(frame.name());
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            cell(node);
        } else {
            visitChildren(node);
        }
    }

    private void cell(Node cell) {
        int start = page.start(cell);
        if (start >= 0 && cell.getFirstChild() != null) {
            Span whole = new Span(start, page.end(cell));
            EscapedPipes pipes = EscapedPipes.of(page.source(), whole);
            setting.cell(new InlineCollector(reading, cell, pipes).children(cell), whole);
        }
    }

    /** {@code [//]: # (words)} is how Markdown writers leave a comment. */
    @Override
    public void visit(LinkReferenceDefinition definition) {
        boolean comment = List.of("//", "comment").contains(definition.getLabel());
        if (comment && definition.getTitle() != null && page.start(definition) >= 0) {
            Span span = new Span(page.start(definition), page.end(definition));
            reading.galley().comment(span, definition.getTitle());
        }
    }
}
