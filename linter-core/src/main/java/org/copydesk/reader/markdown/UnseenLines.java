package org.copydesk.reader.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Lines that no reader sees in their place: what an abbreviation stands for, <code>*[HTML]: Hyper Text</code>; files and code
 * that are to be put in, {@code --8<-- "a.md"}, {@code <<< @/a.js}, {@code ::: package.module}; commands of LaTeX;
 * tags of components that are no HTML.
 */
final class UnseenLines extends CustomBlock {

    private static final String SNIPPET = "--8<--";
    private static final int INDENT = 4;

    /** How far such lines reach. */
    private enum Reach {
        LINE,
        INDENTED,
        SNIPPET
    }

    private static final class Parser extends AbstractBlockParser {

        private final UnseenLines block = new UnseenLines();
        private final Reach reach;

        Parser(Reach reach) {
            this.reach = reach;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            String line = state.getLine().getContent().toString();
            return switch (reach) {
                case LINE -> BlockContinue.none();
                case INDENTED ->
                    !state.isBlank() && state.getIndent() >= INDENT
                            ? BlockContinue.atIndex(line.length())
                            : BlockContinue.none();
                case SNIPPET ->
                    line.strip().equals(SNIPPET) ? BlockContinue.finished() : BlockContinue.atIndex(line.length());
            };
        }
    }

    /** Finds such lines. */
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int at = state.getNextNonSpaceIndex();
            if ("*-<:\\".indexOf(line.charAt(at)) < 0 || state.getIndent() >= INDENT) {
                return BlockStart.none();
            }
            String text = line.toString().substring(at).strip();
            return switch (text.charAt(0)) {
                case '*' -> start(state.getIndent() == 0 && isAbbreviation(text), Reach.LINE, line);
                case '-' -> snippet(text, line);
                case '<' -> start(text.startsWith("<<< ") || isComponent(text), Reach.LINE, line);
                case ':' -> start(isModule(text), Reach.INDENTED, line);
                default -> start(isCommand(text), Reach.LINE, line);
            };
        }

        private static BlockStart start(boolean unseen, Reach reach, CharSequence line) {
            return unseen ? BlockStart.of(new Parser(reach)).atIndex(line.length()) : BlockStart.none();
        }

        private static boolean isAbbreviation(String text) {
            return text.startsWith("*[") && text.indexOf("]: ", 3) > 0;
        }

        private static BlockStart snippet(String text, CharSequence line) {
            boolean block = text.equals(SNIPPET);
            boolean file = text.startsWith(SNIPPET + " \"") || text.startsWith(SNIPPET + " '");
            return start(block || file, block ? Reach.SNIPPET : Reach.LINE, line);
        }

        /** {@code ::: package.module.name} of mkdocstrings, which is never closed. */
        private static boolean isModule(String text) {
            String name = text.startsWith("::: ") ? text.substring(4).strip() : "";
            return name.indexOf('.') > 0
                    && name.chars().allMatch(unit -> Character.isLetterOrDigit(unit) || unit == '.' || unit == '_');
        }

        /** A line that is nothing but commands of LaTeX: {@code \newpage}, {@code \begin{center}}. */
        private static boolean isCommand(String text) {
            int i = 1;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            boolean named = i > 2;
            while (named && i < text.length() && (text.charAt(i) == '{' || text.charAt(i) == '[')) {
                int close = text.indexOf(text.charAt(i) == '{' ? '}' : ']', i);
                named = close > 0;
                i = close + 1;
            }
            return named && i == text.length();
        }

        /** A tag with attributes that no HTML has: {@code <Card @click="go" #title>}. */
        private static boolean isComponent(String text) {
            boolean bound = text.indexOf(" @") > 0
                    || text.indexOf(" :") > 0
                    || text.indexOf(" #") > 0
                    || text.indexOf("={") > 0;
            boolean alone = bound && text.indexOf('<', 1) < 0 && text.charAt(text.length() - 1) == '>';
            return alone
                    && HtmlTag.at(text, 0, text.length())
                            .filter(tag -> tag.span().end() == text.length())
                            .isPresent();
        }
    }
}
