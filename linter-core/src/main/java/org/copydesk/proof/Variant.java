package org.copydesk.proof;

import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;

/** Another spelling of the same document, in which the same must be found. */
enum Variant {
    AS_WRITTEN("as written") {
        @Override
        Optional<MarkedSource> of(MarkedSource source) {
            return Optional.of(source);
        }
    },
    WINDOWS_LINE_ENDS("CRLF") {
        @Override
        Optional<MarkedSource> of(MarkedSource source) {
            return Optional.of(source.withWindowsLineEnds());
        }
    },
    BYTE_ORDER_MARK("BOM") {
        @Override
        Optional<MarkedSource> of(MarkedSource source) {
            return Optional.of(source.inserted(0, "\uFEFF"));
        }
    },
    /** Characters that take two units shift everything behind them. */
    EMOJI_IN_FRONT("emoji in front") {
        @Override
        Optional<MarkedSource> of(MarkedSource source) {
            return switch (source.format()) {
                case "markdown", "text" -> Optional.of(source.inserted(paragraphStart(source), EMOJI + "\n\n"));
                case "html" -> Optional.of(source.inserted(0, "<!-- " + EMOJI + " -->\n"));
                default -> Optional.empty();
            };
        }
    };

    private static final String EMOJI = "🙂 🏳️‍🌈 🙂";

    private final String label;

    Variant(String label) {
        this.label = label;
    }

    /** The document so spelt; empty if its format has no such spelling. */
    abstract Optional<MarkedSource> of(MarkedSource source);

    /** The name in names of tests, and in the exceptions of pages. */
    String label() {
        return label;
    }

    /** Before the first paragraph, but behind a headline: what stands first in a text may be one. */
    private static int paragraphStart(MarkedSource source) {
        for (Article article : source.articles()) {
            for (Block block : article.blocks()) {
                int at = block.is(Role.HEADLINE)
                        ? block.enclosing().end()
                        : block.enclosing().start();
                return lineStart(source.text(), at);
            }
        }
        return source.text().length();
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }
}
