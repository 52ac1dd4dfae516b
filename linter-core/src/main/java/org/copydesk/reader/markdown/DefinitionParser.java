package org.copydesk.reader.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Parses definition lists as Kramdown, Goldmark and Python-Markdown have them: a term, and under it lines behind colons. */
final class DefinitionParser extends ContainerParser {

    private static final int INDENT = 4;
    private static final int LEAST_INDENT = 2;

    private final Definition block = new Definition();

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        int indent = Math.min(INDENT, state.getIndent());
        return indent >= LEAST_INDENT ? BlockContinue.atColumn(state.getColumn() + indent) : BlockContinue.none();
    }

    /** Finds where a definition begins. */
    static final class Factory extends AbstractBlockParserFactory {

        /** Terms that share a definition; a longer paragraph is text, whatever its last line begins with. */
        private static final int MOST_TERMS = 2;

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int at = state.getNextNonSpaceIndex();
            boolean marked = state.getIndent() < INDENT
                    && line.charAt(at) == ':'
                    && at + 2 < line.length()
                    && isBlank(line.charAt(at + 1));
            if (!marked || !follows(matched)) {
                return BlockStart.none();
            }
            int text = at + 1;
            while (text < line.length() && isBlank(line.charAt(text))) {
                text++;
            }
            return text < line.length() ? BlockStart.of(new DefinitionParser()).atIndex(text) : BlockStart.none();
        }

        /** True under a term, with a blank line between or not, and under another definition of it. */
        private static boolean follows(MatchedBlockParser matched) {
            int terms = matched.getParagraphLines().getLines().size();
            if (terms > 0) {
                return terms <= MOST_TERMS;
            }
            Node above = matched.getMatchedBlockParser().getBlock().getLastChild();
            return above instanceof Definition || above instanceof Paragraph && isShort(above);
        }

        private static boolean isShort(Node term) {
            return term.getSourceSpans().size() <= 1;
        }

        private static boolean isBlank(char unit) {
            return unit == ' ' || unit == '\t';
        }
    }
}
