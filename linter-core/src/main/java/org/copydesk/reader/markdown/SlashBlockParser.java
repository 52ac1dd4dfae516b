package org.copydesk.reader.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Parses blocks between slashes as containers; indented lines right under the first are their options. */
final class SlashBlockParser extends ContainerParser {

    private static final int INDENT = 4;
    private static final int FEWEST = 3;

    private final SlashBlock block;
    private final int slashes;
    private boolean options = true;

    private SlashBlockParser(SlashBlock block, int slashes) {
        this.block = block;
        this.slashes = slashes;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        options &= !state.isBlank() && state.getIndent() >= INDENT;
        if (options) {
            return BlockContinue.atIndex(line.length());
        }
        String text = line.toString().substring(state.getIndex()).strip();
        boolean closes = text.length() == slashes && slashes(text) == slashes && !holdsOneLikeIt(state);
        return closes ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
    }

    /** True if a block of as many slashes is open within this one: the closing line is that one's. */
    private boolean holdsOneLikeIt(ParserState state) {
        for (Node node = state.getActiveBlockParser().getBlock(); node != null; node = node.getParent()) {
            if (node.equals(block)) {
                return false;
            }
            if (node instanceof SlashBlock) {
                return true;
            }
        }
        return false;
    }

    private static int slashes(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '/') {
            i++;
        }
        return i;
    }

    /** Finds where a block begins. */
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int at = state.getNextNonSpaceIndex();
            if (line.charAt(at) != '/' || state.getIndent() >= INDENT) {
                return BlockStart.none();
            }
            String rest = line.toString().substring(at).stripTrailing();
            int slashes = slashes(rest);
            int name = Lines.skipBlanks(rest, slashes, rest.length());
            int nameEnd = nameEnd(rest, name);
            int bar = Lines.skipBlanks(rest, nameEnd, rest.length());
            boolean starts = slashes >= FEWEST
                    && name > slashes
                    && nameEnd > name
                    && (bar == rest.length() || rest.charAt(bar) == '|');
            if (!starts) {
                return BlockStart.none();
            }
            int lead = at - state.getIndex();
            int title = bar == rest.length() ? bar : Lines.skipBlanks(rest, bar + 1, rest.length());
            SlashBlock block = new SlashBlock(rest.substring(name, nameEnd), lead + title, lead + rest.length());
            return BlockStart.of(new SlashBlockParser(block, slashes)).atIndex(line.length());
        }

        private static int nameEnd(String line, int from) {
            int i = from;
            while (i < line.length() && (Character.isLetter(line.charAt(i)) || line.charAt(i) == '-')) {
                i++;
            }
            return i;
        }
    }
}
