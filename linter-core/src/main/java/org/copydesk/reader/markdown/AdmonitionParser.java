package org.copydesk.reader.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Parses notes to the reader as containers, so that what stands in them is read as Markdown. */
final class AdmonitionParser extends ContainerParser {

    private static final int INDENT = 4;

    private final Admonition block;
    /** Number of colons or back-ticks for a fenced note; 0 for one whose text is indented. */
    private final int colons;

    private final char fence;
    /** True while the lines may be options of a directive. */
    private boolean options;

    private AdmonitionParser(Admonition block, int colons, char fence, boolean directive) {
        this.block = block;
        this.colons = colons;
        this.fence = fence;
        this.options = directive;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (colons == 0) {
            return indented(state);
        }
        String line = state.getLine().getContent().toString();
        options &= MystDirective.isOption(line);
        if (options) {
            return BlockContinue.atIndex(line.length());
        }
        boolean closes = state.getIndent() < INDENT
                && fences(state, fence) >= colons
                && line.strip().length() == fences(state, fence)
                && !holdsFenced(state);
        return closes ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
    }

    private static BlockContinue indented(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    /** True if a fenced note is open within this one: the closing line is that one's. */
    private boolean holdsFenced(ParserState state) {
        for (Node node = state.getActiveBlockParser().getBlock(); node != null; node = node.getParent()) {
            if (node.equals(block)) {
                return false;
            }
            if (node instanceof Admonition) {
                return true;
            }
        }
        return false;
    }

    private static int fences(ParserState state, char fence) {
        CharSequence line = state.getLine().getContent();
        int i = state.getNextNonSpaceIndex();
        while (i < line.length() && line.charAt(i) == fence) {
            i++;
        }
        return i - state.getNextNonSpaceIndex();
    }

    /** Finds where a note begins. */
    static final class Factory extends AbstractBlockParserFactory {

        private static final int FEWEST_COLONS = 3;

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int at = state.getNextNonSpaceIndex();
            char mark = line.charAt(at);
            if (":`!?=".indexOf(mark) < 0 || state.getIndent() >= INDENT) {
                return BlockStart.none();
            }
            String rest = line.toString().substring(at);
            boolean fenced = mark == ':' || mark == '`';
            int colons = fenced ? fences(state, mark) : 0;
            String directive = fenced && colons >= FEWEST_COLONS ? MystDirective.name(rest, colons) : "";
            boolean starts = fenced
                    ? mark == ':' ? colons >= FEWEST_COLONS && isNamed(rest, colons) : MystDirective.isText(directive)
                    : isMarked(rest);
            if (!starts) {
                return BlockStart.none();
            }
            int lead = at - state.getIndex();
            AdmonitionTitle title = AdmonitionTitle.in(rest, colons);
            Admonition block = new Admonition(lead + title.start(), lead + title.end());
            return BlockStart.of(new AdmonitionParser(block, colons, mark, !directive.isEmpty()))
                    .atIndex(line.length());
        }

        private static boolean isNamed(String line, int colons) {
            String name = line.substring(colons).strip();
            return !name.isEmpty() && (Character.isLetter(name.charAt(0)) || name.charAt(0) == '{');
        }

        private static boolean isMarked(String line) {
            if (line.startsWith("=== \"")) {
                return true;
            }
            boolean foldable = line.startsWith("???");
            int behind = line.startsWith("???+") ? 4 : 3;
            return (foldable || line.startsWith("!!!"))
                    && line.length() > behind + 1
                    && line.charAt(behind) == ' '
                    && Character.isLetter(line.charAt(behind + 1));
        }
    }
}
