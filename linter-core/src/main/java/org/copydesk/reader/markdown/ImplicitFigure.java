package org.copydesk.reader.markdown;

import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.copydesk.text.Span;

/**
 * A picture alone in its paragraph, of which Pandoc makes a figure: the words in its brackets stand under it. Other
 * generators put them where only those read them who cannot see the picture, so that the number of a figure must tell.
 */
final class ImplicitFigure {

    private ImplicitFigure() {}

    static boolean is(Reading reading, Paragraph paragraph) {
        Node image = paragraph.getFirstChild();
        if (!(image instanceof Image)) {
            return false;
        }
        Node behind = image.getNext();
        Page page = reading.page();
        if (behind == null) {
            return reading.pandoc();
        }
        int start = page.start(behind);
        Masks masks = page.masks();
        int index = behind.getNext() == null && behind instanceof Text ? masks.from(start) : masks.count();
        if (index == masks.count() || !(masks.get(index).kind() == Mask.Kind.ATTRIBUTES)) {
            return false;
        }
        Span list = masks.get(index).span();
        boolean alone = list.start() == start && Lines.areBlank(page.text(), list.end(), page.end(behind));
        return alone && (reading.pandoc() || page.source().startsWith("{#fig", list.start()));
    }
}
