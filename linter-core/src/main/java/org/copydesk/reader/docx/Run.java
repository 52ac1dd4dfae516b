package org.copydesk.reader.docx;

import org.copydesk.article.Inline;

/** A stretch of a paragraph in one look, while it is read. */
final class Run {

    private final int from;
    private boolean strong;
    private boolean emphasis;
    private boolean struck;
    private boolean hidden;

    /** @param from where it begins in the paragraph's text */
    Run(int from) {
        this.from = from;
    }

    /** Takes one of its properties. */
    void property(String name, String value) {
        boolean on = !value.equals("0") && !value.equals("false") && !value.equals("off");
        switch (name) {
            case "b" -> strong = on;
            case "i" -> emphasis = on;
            case "strike", "dstrike" -> struck = on;
            case "vanish" -> hidden = on;
            default -> {}
        }
    }

    boolean isHidden() {
        return hidden;
    }

    void mark(Paragraph paragraph) {
        if (strong) {
            paragraph.mark(Inline.Kind.STRONG, from, paragraph.shown(), "");
        }
        if (emphasis) {
            paragraph.mark(Inline.Kind.EMPHASIS, from, paragraph.shown(), "");
        }
        if (struck) {
            paragraph.mark(Inline.Kind.STRUCK, from, paragraph.shown(), "");
        }
    }
}
