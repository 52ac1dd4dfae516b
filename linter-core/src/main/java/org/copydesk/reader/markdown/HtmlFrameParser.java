package org.copydesk.reader.markdown;

import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Parses elements with an attribute {@code markdown}, and elements in them, as containers, so that what stands in them is
 * read as Markdown though no blank line parts it from the tag.
 */
final class HtmlFrameParser extends ContainerParser {

    private static final int INDENT = 4;
    private static final int UNKNOWN = -1;

    private final HtmlFrame block;
    private final boolean oneLine;
    /** How far the first line in the element is indented; that much indentation is no mark of code. */
    private int indent = UNKNOWN;

    private HtmlFrameParser(HtmlFrame block, boolean oneLine) {
        this.block = block;
        this.oneLine = oneLine;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (oneLine) {
            return BlockContinue.none();
        }
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        if (closes(state) && !holdsOneLikeIt(state)) {
            return BlockContinue.finished();
        }
        indent = indent == UNKNOWN ? state.getIndent() : indent;
        return BlockContinue.atColumn(state.getColumn() + Math.min(indent, state.getIndent()));
    }

    private boolean closes(ParserState state) {
        String line = state.getLine().getContent().toString();
        String tag = line.substring(state.getNextNonSpaceIndex()).strip();
        String name = block.name();
        return tag.startsWith("</")
                && tag.regionMatches(true, 2, name, 0, name.length())
                && tag.indexOf('>') == tag.length() - 1
                && tag.substring(2 + name.length(), tag.length() - 1).isBlank();
    }

    private boolean holdsOneLikeIt(ParserState state) {
        for (Node node = state.getActiveBlockParser().getBlock(); node != null; node = node.getParent()) {
            if (node.equals(block)) {
                return false;
            }
            if (node instanceof HtmlFrame inner && inner.name().equals(block.name())) {
                return true;
            }
        }
        return false;
    }

    /** Finds where such an element begins. */
    static final class Factory extends AbstractBlockParserFactory {

        private static final String ATTRIBUTE = "markdown";

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int at = state.getNextNonSpaceIndex();
            if (line.charAt(at) != '<' || state.getIndent() >= INDENT) {
                return BlockStart.none();
            }
            String text = line.toString();
            Optional<HtmlTag> tag = HtmlTag.at(text, at, text.length());
            Block open = matched.getMatchedBlockParser().getBlock();
            boolean within = (open instanceof Paragraph ? open.getParent() : open) instanceof HtmlFrame;
            return tag.isPresent() && opens(tag.get(), within) ? start(tag.get(), state.getIndex()) : BlockStart.none();
        }

        private static boolean opens(HtmlTag tag, boolean within) {
            boolean text = HtmlNames.isBlock(tag.name()) && !HtmlNames.isVerbatim(tag.name());
            boolean told = tag.has(ATTRIBUTE) ? !tag.written(ATTRIBUTE).equals("0") : within;
            return text && told && !tag.closing() && !tag.isVoid() && !tag.is("hr");
        }

        private static BlockStart start(HtmlTag tag, int index) {
            int end = tag.span().end();
            boolean oneLine = tag.text().toLowerCase(Locale.ROOT).indexOf("</" + tag.name(), end) >= 0;
            HtmlFrame frame = new HtmlFrame(tag.name(), tag.span().start() - index, end - index);
            return BlockStart.of(new HtmlFrameParser(frame, oneLine)).atIndex(end);
        }
    }
}
