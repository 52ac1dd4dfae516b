package org.copydesk.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file as decoded, line ends and byte order mark kept; or one whole-lines piece of a file that is too
 * large to hold, such as one line of a JSONL file. All spans of an article are offsets into its source text.
 */
public final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** Up to here, counting a line's octets is cheaper than an index of the whole text. */
    private static final int NEAR = 256;

    private final SourceId id;
    private final String content;
    private final int firstLine;
    private final boolean written;
    private @Nullable LineIndex lines;
    private @Nullable OctetIndex octets;

    private SourceText(SourceId id, String content, int firstLine, boolean written) {
        this.id = Objects.requireNonNull(id, "id");
        this.content = Objects.requireNonNull(content, "content");
        this.firstLine = firstLine;
        this.written = written;
    }

    public static SourceText of(SourceId id, String content) {
        return new SourceText(id, content, 1, true);
    }

    /**
     * A text that is made of a file that is none, such as an archive: it tells places, but no edit of it is an edit of the
     * file.
     */
    public static SourceText made(SourceId id, String content) {
        return new SourceText(id, content, 1, false);
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
        return new SourceText(id, content, firstLine, true);
    }

    /** True if it stands so in the file. */
    public boolean isWritten() {
        return written;
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

    /** 1-based column of a 0-based offset, counted in octets of UTF-8; a byte order mark is not counted. */
    public int octetColumn(int offset) {
        int start = lineStart(offset);
        if (offset - start <= NEAR) {
            return 1 + OctetIndex.octets(content, start, offset);
        }
        return 1 + octets().upTo(offset) - octets().upTo(start);
    }

    private int lineStart(int offset) {
        int start = lines().lineAt(content, offset).start();
        boolean marked = start == 0 && offset > 0 && content.charAt(0) == BYTE_ORDER_MARK;
        return marked ? 1 : start;
    }

    /** The 0-based offset of a line and column; -1 if there is no such line. */
    public int offset(Position position) {
        return lines().offset(position);
    }

    /** The line that holds an offset, without its line end. */
    public Span lineAt(int offset) {
        return lines().lineAt(content, offset);
    }

    private OctetIndex octets() {
        OctetIndex known = octets;
        if (known == null) {
            known = OctetIndex.of(content);
            octets = known;
        }
        return known;
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
