package org.copydesk.reader.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A line that tells what an abbreviation stands for, <code>*[HTML]: Hyper Text</code>: no reader sees it in its place. */
final class Abbreviation extends CustomBlock {

    private static final String OPENING = "*[";
    private static final String CLOSING = "]: ";

    private static final class Parser extends AbstractBlockParser {

        private final Abbreviation block = new Abbreviation();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }

    /** Finds such lines. */
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int at = state.getNextNonSpaceIndex();
            if (state.getIndent() > 0 || line.charAt(at) != '*') {
                return BlockStart.none();
            }
            String text = line.toString();
            boolean told = text.startsWith(OPENING, at) && text.indexOf(CLOSING, at + OPENING.length() + 1) > 0;
            return told ? BlockStart.of(new Parser()).atIndex(line.length()) : BlockStart.none();
        }
    }
}
