package org.copydesk.reader.markdown;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;

/** Marks at the start of a paragraph that CommonMark takes for text: {@code [x]} of a task, {@code [!NOTE]}. */
final class BlockMarks {

    private static final int LONGEST_KIND = 30;

    private BlockMarks() {}

    /** Behind the mark with which a paragraph begins; its start if it begins with none. */
    static int end(Page page, Paragraph paragraph) {
        int start = page.start(paragraph);
        boolean first = paragraph.getPrevious() == null;
        if (!first || page.text().charAt(start) != '[') {
            return start;
        }
        if (paragraph.getParent() instanceof ListItem) {
            return taskEnd(page, start);
        }
        return paragraph.getParent() instanceof BlockQuote ? alertEnd(page, start) : start;
    }

    /** True if the mark of a note to the reader, which ends at an offset, has a title behind it in its line. */
    static boolean isTitled(Page page, Paragraph paragraph, int end) {
        return paragraph.getParent() instanceof BlockQuote
                && !Lines.areBlank(page.text(), end, Lines.end(page.text(), end));
    }

    /** True for a block quote that is a note to the reader: GitHub's alerts, Obsidian's callouts. */
    static boolean isAlert(Page page, BlockQuote quote) {
        return quote.getFirstChild() instanceof Paragraph paragraph && isAlert(page, paragraph);
    }

    private static boolean isAlert(Page page, Paragraph paragraph) {
        int start = page.start(paragraph);
        return alertEnd(page, start) > start;
    }

    private static int taskEnd(Page page, int start) {
        String text = page.text();
        boolean task = start + 3 < text.length()
                && " xX".indexOf(text.charAt(start + 1)) >= 0
                && text.charAt(start + 2) == ']'
                && Lines.isBlank(text.charAt(start + 3));
        return task ? Lines.skipBlanks(text, start + 3, text.length()) : start;
    }

    private static int alertEnd(Page page, int start) {
        String text = page.text();
        if (!text.startsWith("[!", start)) {
            return start;
        }
        int i = start + 2;
        while (i < text.length() && i - start < LONGEST_KIND && isKindUnit(text.charAt(i))) {
            i++;
        }
        if (i == start + 2 || i >= text.length() || text.charAt(i) != ']') {
            return start;
        }
        boolean folded = i + 1 < text.length() && "+-".indexOf(text.charAt(i + 1)) >= 0;
        return i + (folded ? 2 : 1);
    }

    private static boolean isKindUnit(char unit) {
        return Character.isLetter(unit) || unit == '-' || unit == '_';
    }
}
