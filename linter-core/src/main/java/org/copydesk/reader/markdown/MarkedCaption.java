package org.copydesk.reader.markdown;

import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * A paragraph that is marked as a caption: between slashes, at the end of a division with the number of a figure, or
 * behind a colon beside a table.
 *
 * @param text where its text begins, behind the mark
 * @param picture what it belongs to begins no earlier than here
 */
record MarkedCaption(int text, int picture) {

    private static final String[] TABLE_MARKS = {": ", "Table: ", "table: ", "Table:\t", ":\t"};
    private static final String[] NUMBERED = {"#fig-", "#fig:", "#tbl-", "#tbl:", "#lst-", ".figure", ".table"};

    static Optional<MarkedCaption> of(Page page, Paragraph paragraph) {
        Node parent = paragraph.getParent();
        int start = page.start(paragraph);
        if (start < 0) {
            return Optional.empty();
        }
        if (SlashBlock.isCaption(parent)) {
            Node above = parent.getPrevious();
            return Optional.of(new MarkedCaption(start, above == null ? start : page.start(above)));
        }
        boolean legend = parent instanceof Admonition && MystDirective.isFigure(page, page.start(parent));
        if (legend || isLastIn(page, parent, paragraph)) {
            return Optional.of(new MarkedCaption(start, page.start(parent)));
        }
        int mark = besideTable(paragraph) ? tableMark(page.text(), start) : 0;
        return mark == 0 ? Optional.empty() : Optional.of(new MarkedCaption(start + mark, start));
    }

    private static boolean isLastIn(Page page, Node division, Paragraph paragraph) {
        return division instanceof Admonition
                && paragraph.getNext() == null
                && paragraph.getPrevious() != null
                && !(paragraph.getFirstChild() instanceof Image)
                && isNumbered(page, page.start(division));
    }

    private static boolean isNumbered(Page page, int start) {
        String line = page.source().substring(start, Lines.end(page.source(), start));
        int brace = line.indexOf('{');
        for (String mark : NUMBERED) {
            if (brace >= 0 && line.indexOf(mark, brace) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean besideTable(Paragraph paragraph) {
        return paragraph.getPrevious() instanceof TableBlock || paragraph.getNext() instanceof TableBlock;
    }

    private static int tableMark(String text, int start) {
        for (String mark : TABLE_MARKS) {
            if (text.startsWith(mark, start)) {
                return mark.length();
            }
        }
        return 0;
    }
}
