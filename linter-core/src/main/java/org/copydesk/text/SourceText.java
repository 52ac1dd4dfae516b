package org.copydesk.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file as decoded, line ends and byte order mark kept; or one whole-lines piece of a file that is too
 * large to hold, such as one line of a JSONL file. All spans of an article are offsets into its source text.
 */
public final class SourceText {

    private final SourceId id;
    private final String content;
    private final int firstLine;
    private @Nullable LineIndex lines;

    private SourceText(SourceId id, String content, int firstLine) {
        this.id = Objects.requireNonNull(id, "id");
        this.content = Objects.requireNonNull(content, "content");
        this.firstLine = firstLine;
    }

    public static SourceText of(SourceId id, String content) {
        return new SourceText(id, content, 1);
    }

    /**
     * A piece of a file.
     *
     * @param firstLine 1-based number of the line with which the piece begins; it must begin at a line's start
     */
    public static SourceText piece(SourceId id, String content, int firstLine) {
        if (firstLine < 1) {
            throw new IllegalArgumentException("lines begin at 1: " + firstLine);
        }
        return new SourceText(id, content, firstLine);
    }

    public SourceId id() {
        return id;
    }

    public String content() {
        return content;
    }

    /** Length in UTF-16 units. */
    public int length() {
        return content.length();
    }

    /** Text of a span. */
    public String slice(Span span) {
        return content.substring(span.start(), span.end());
    }

    /** Line and column of a 0-based offset. */
    public Position position(int offset) {
        return lines().position(offset);
    }

    /** The line that holds an offset, without its line end. */
    public Span lineAt(int offset) {
        return lines().lineAt(content, offset);
    }

    /** Two threads may index twice; they get equal indexes, and an index is immutable. */
    private LineIndex lines() {
        LineIndex known = lines;
        if (known == null) {
            known = LineIndex.of(content, firstLine);
            lines = known;
        }
        return known;
    }
}
