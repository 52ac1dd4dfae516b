package org.copydesk.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML, or HTML that is written likewise. All text goes through one escape, so that nothing of an article can be
 * taken for markup; characters that XML forbids, and those that hide or reorder text, are shown by name, as
 * {@code <U+0007>}.
 */
public final class Markup {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** The writer is neither flushed nor closed. */
    public Markup(Writer out) {
        this.out = out;
    }

    /** Writes something that stands before all elements, as it is. */
    public Markup prologue(String line) throws IOException {
        if (!open.isEmpty()) {
            throw new IllegalStateException("inside of " + open.peek());
        }
        out.write(line);
        out.write('\n');
        return this;
    }

    /** Starts an element; its attributes follow. */
    public Markup start(String name) throws IOException {
        endTag();
        out.write('<');
        out.write(checked(name));
        open.push(name);
        inTag = true;
        return this;
    }

    public Markup attribute(String name, String value) throws IOException {
        if (!inTag) {
            throw new IllegalStateException("attribute " + name + " outside of a tag");
        }
        out.write(' ');
        out.write(checked(name));
        out.write("=\"");
        escape(value);
        out.write('"');
        return this;
    }

    public Markup attribute(String name, int value) throws IOException {
        return attribute(name, Integer.toString(value));
    }

    public Markup text(String text) throws IOException {
        endTag();
        escape(text);
        return this;
    }

    /** Ends the element that was started last. */
    public Markup end() throws IOException {
        String name = open.pop();
        endTag();
        out.write("</");
        out.write(name);
        out.write('>');
        return this;
    }

    /** Ends the element that was started last and can hold nothing. */
    public Markup close() throws IOException {
        if (!inTag) {
            throw new IllegalStateException("content in " + open.peek());
        }
        open.pop();
        out.write("/>");
        inTag = false;
        return this;
    }

    /** Breaks the line, between elements. */
    public Markup line() throws IOException {
        endTag();
        out.write('\n');
        return this;
    }

    private void endTag() throws IOException {
        if (inTag) {
            out.write('>');
            inTag = false;
        }
    }

    private static String checked(String name) {
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            if ((unit < 'a' || unit > 'z') && (i == 0 || ("-:0123456789".indexOf(unit) < 0 && !isCapital(unit)))) {
                throw new IllegalArgumentException("no name of markup: " + name);
            }
        }
        return name;
    }

    private static boolean isCapital(char unit) {
        return unit >= 'A' && unit <= 'Z';
    }

    private void escape(String text) throws IOException {
        String visible = Glyphs.visible(text);
        for (int i = 0; i < visible.length(); i++) {
            char unit = visible.charAt(i);
            switch (unit) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '\'' -> out.write("&#39;");
                default -> out.write(unit);
            }
        }
    }
}
