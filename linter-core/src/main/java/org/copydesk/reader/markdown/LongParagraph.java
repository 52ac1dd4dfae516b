package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * What goes on behind a paragraph of hundreds of lines. For each line that does not begin with a letter the parser copies
 * all lines of the paragraph so far, to see whether they become a heading or a table: a hundred thousand lines would
 * take it minutes. They are cut into paragraphs; no text for people is written like that.
 */
final class LongParagraph extends AbstractBlockParser {

    private static final int MOST_LINES = 300;

    private final Paragraph block = new Paragraph();
    private final List<SourceLine> lines = new ArrayList<>();

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        inlines.parse(SourceLines.of(lines), block);
    }

    /** True if a text has so many lines without a blank one, from an offset on, that it takes cutting. */
    static boolean isIn(String text, int from) {
        int lines = 0;
        int start = from;
        for (int end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', start)) {
            boolean blank = end == start || end == start + 1 && text.charAt(start) == '\r';
            lines = blank ? 0 : lines + 1;
            if (lines > MOST_LINES) {
                return true;
            }
            start = end + 1;
        }
        return start == from && text.indexOf('\r', from) >= 0 && text.length() - from > MOST_LINES;
    }

    /** Begins one where a paragraph has grown too long. It counts lines, and serves one document. */
    static final class Factory extends AbstractBlockParserFactory {

        private int next = MOST_LINES;

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int line = state.getLine().getSourceSpan().getLineIndex();
            Block open = matched.getMatchedBlockParser().getBlock();
            if (line < next || !(open instanceof Paragraph)) {
                return BlockStart.none();
            }
            int lines = matched.getParagraphLines().getLines().size();
            boolean tooLong = lines >= MOST_LINES
                    && state.getActiveBlockParser().getBlock().equals(open);
            next = line + (tooLong ? MOST_LINES : Math.max(1, MOST_LINES - lines));
            return tooLong
                    ? BlockStart.of(new LongParagraph()).atIndex(state.getNextNonSpaceIndex())
                    : BlockStart.none();
        }
    }
}
