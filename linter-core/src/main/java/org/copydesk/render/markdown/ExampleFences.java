package org.copydesk.render.markdown;

import org.copydesk.render.Glyphs;

/**
 * The body of a rule's page as Markdown that any renderer shows well: what kind of example a fence holds stands before it,
 * where else it would be seen by the tests only.
 */
final class ExampleFences {

    private static final String FENCE = "```";

    private final StringBuilder out;
    private String fence = "";

    ExampleFences(StringBuilder out) {
        this.out = out;
    }

    void write(String body) {
        body.lines().forEach(this::line);
    }

    private void line(String line) {
        if (!fence.isEmpty()) {
            boolean ends = line.strip().equals(fence);
            out.append(ends ? fence + "\n" : Glyphs.visible(line) + "\n");
            fence = ends ? "" : fence;
        } else if (line.startsWith(FENCE)) {
            open(line);
        } else {
            out.append(line).append('\n');
        }
    }

    /** {@code bad, markdown}: the format colours the fence, and what it is an example of stands before it. */
    private void open(String line) {
        int length = 0;
        while (length < line.length() && line.charAt(length) == '`') {
            length++;
        }
        fence = line.substring(0, length);
        String label = line.substring(length).strip();
        int comma = label.indexOf(',');
        String kind = comma < 0 ? label : label.substring(0, comma);
        String format = comma < 0 ? "" : label.substring(comma + 1).strip();
        boolean path = format.contains(".") || format.contains("/");
        out.append('\n');
        if (!kind.isEmpty()) {
            out.append("*").append(MarkdownLine.escaped(kind)).append("*");
            out.append(path ? " `" + Glyphs.visible(format).replace("`", "") + "`" : "")
                    .append("\n\n");
        }
        out.append(fence).append(path || kind.isEmpty() ? "" : format).append('\n');
    }
}
