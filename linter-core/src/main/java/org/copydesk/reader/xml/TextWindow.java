package org.copydesk.reader.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;

/**
 * The text that a parser reads, of which only as much is kept as the record at hand needs. Offsets are UTF-16 units from
 * the start of the file.
 */
final class TextWindow extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /**
     * A file without line ends is not kept for the sake of its columns: what stands further than this from the line's start
     * is told with its column from the record's start.
     */
    private static final int LONGEST_START = 1 << 20;

    private final SourceId id;
    private final Reader in;
    /** The whole source where it is at hand: then all records are read over it. */
    private final Optional<SourceText> whole;

    private final StringBuilder kept = new StringBuilder();
    private long base;
    private int line = 1;
    private int pushedBack = -1;

    private TextWindow(SourceId id, Reader in, Optional<SourceText> whole) {
        this.id = id;
        this.in = in;
        this.whole = whole;
    }

    static TextWindow whole(SourceText source, Reader in) {
        return new TextWindow(source.id(), in, Optional.of(source));
    }

    static TextWindow sliding(SourceId id, Reader in) {
        return new TextWindow(id, in, Optional.empty());
    }

    /** Passes over a byte order mark; gives the number of units passed over. */
    int skipMark() throws IOException {
        char[] first = new char[1];
        int read = read(first, 0, 1);
        if (read == 1 && first[0] != BYTE_ORDER_MARK) {
            pushedBack = first[0];
            return 0;
        }
        return Math.max(0, read);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (pushedBack >= 0) {
            buffer[from] = (char) pushedBack;
            pushedBack = -1;
            return 1;
        }
        int read = in.read(buffer, from, length);
        if (read > 0 && whole.isEmpty()) {
            kept.append(buffer, from, read);
        }
        return read;
    }

    /** Lets go of the lines before an offset. */
    void letGo(long offset) {
        if (whole.isPresent()) {
            return;
        }
        int end = (int) Math.min(kept.length(), offset - base);
        int start = kept.lastIndexOf("\n", end - 1) + 1;
        if (end - start > LONGEST_START) {
            start = end;
        }
        if (start <= 0) {
            return;
        }
        for (int at = kept.indexOf("\n"); at >= 0 && at < start; at = kept.indexOf("\n", at + 1)) {
            line++;
        }
        kept.delete(0, start);
        base += start;
    }

    /** The source of what stands from the last line let go of to an offset, and that source's own start in the file. */
    Piece piece(long end) {
        if (whole.isPresent()) {
            return new Piece(whole.get(), 0);
        }
        int length = (int) Math.min(kept.length(), end - base);
        return new Piece(SourceText.piece(id, kept.substring(0, length), line), base);
    }

    /** Text of the kept part of the file. */
    String text(long from, long to) {
        if (whole.isPresent()) {
            return whole.get().content().substring((int) from, (int) to);
        }
        return kept.substring((int) (from - base), (int) (to - base));
    }

    /**
     * A piece of the file.
     *
     * @param base where it begins in the file
     */
    record Piece(SourceText source, long base) {

        int offset(long inFile) {
            return (int) Math.max(0, Math.min(source.length(), inFile - base));
        }
    }

    @Override
    public void close() {
        // Whoever opened the file closes it.
    }
}
