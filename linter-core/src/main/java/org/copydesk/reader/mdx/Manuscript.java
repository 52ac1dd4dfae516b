package org.copydesk.reader.mdx;

import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** The Markdown of a page in the making, with what stands in for its code. */
final class Manuscript {

    /** What the reader of Markdown takes for an expression of a template, which stands for text. */
    static final String EXPRESSION = "{{e}}";
    /** What it takes for a tag that places something. */
    static final String ELEMENT = "{{<e>}}";

    private final String source;
    private final TextView.Builder view;
    private boolean blank = true;
    private int taken;

    Manuscript(String source) {
        this.source = source;
        this.view = TextView.builder(source.length());
    }

    /** True if nothing stands in the line so far. */
    boolean isLineBlank() {
        return blank;
    }

    /** Where what has been taken so far ends. */
    int taken() {
        return taken;
    }

    void startLine() {
        blank = true;
    }

    /** Takes what stands between the last place and {@code end} as it is. */
    void keep(int end) {
        keep(taken, end);
    }

    private void keep(int from, int end) {
        if (from < end) {
            view.verbatim(source, new Span(from, end));
            for (int i = from; i < end && blank; i++) {
                blank = Character.isWhitespace(source.charAt(i));
            }
        }
        taken = Math.max(taken, end);
    }

    /** Leaves out what stands between the last place and {@code end}. */
    void drop(int end) {
        taken = Math.max(taken, end);
    }

    /** Puts something in the place of what stands between the last place and {@code end}. */
    void put(String text, int end) {
        view.replaced(text, new Span(taken, end));
        blank &= text.isBlank();
        taken = end;
    }

    /** Takes a text for what stands between the last place and {@code end}. */
    void text(TextView text, int end) {
        view.view(text);
        blank &= text.isBlank();
        taken = end;
    }

    TextView finish() {
        keep(source.length());
        return view.build();
    }
}
