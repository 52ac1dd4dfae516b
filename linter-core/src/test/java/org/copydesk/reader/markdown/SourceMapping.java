package org.copydesk.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.jsoup.parser.Parser;

/**
 * Checks each text of an article against its source: what is verbatim must stand there letter for letter, and what is
 * replaced must be what an independent reading of the source piece gives.
 */
final class SourceMapping {

    private final String source;

    private SourceMapping(String source) {
        this.source = source;
    }

    static void check(Article article) {
        SourceMapping mapping = new SourceMapping(article.source().content());
        article.blocks().forEach(mapping::check);
        article.fields().stream().map(Field::value).forEach(mapping::checkBounds);
    }

    private void check(Block block) {
        TextView view = block.view();
        checkBounds(view);
        assertThat(block.enclosing().contains(block.source()))
                .as("%s encloses its text", block)
                .isTrue();
        int at = 0;
        int behind = 0;
        while (at < view.length()) {
            Span span = view.source(at, at + 1);
            assertThat(span.start()).as("order in %s", block).isGreaterThanOrEqualTo(behind);
            int end = at + 1;
            if (view.isVerbatim(at, end)) {
                assertThat(span.in(source)).isEqualTo(view.text().substring(at, end));
            } else {
                while (end < view.length()
                        && !view.isVerbatim(end, end + 1)
                        && view.source(end, end + 1).equals(span)) {
                    end++;
                }
                assertThat(view.text().substring(at, end)).as(span.in(source)).isEqualTo(decoded(span.in(source)));
            }
            behind = span.end();
            at = end;
        }
    }

    private void checkBounds(TextView view) {
        assertThat(view.source().end()).isLessThanOrEqualTo(source.length());
    }

    /** What a replaced piece of Markdown stands for. */
    private static String decoded(String piece) {
        if (piece.startsWith("&")) {
            return Parser.unescapeEntities(piece, false);
        }
        if (piece.matches("\\\\[!-/:-@\\[-`{-~]")) {
            return piece.substring(1);
        }
        if (piece.equals("\0")) {
            return "\uFFFD";
        }
        if (piece.matches("(?is)<(br|/?[a-z0-9]+)\\b.*>")
                && !piece.toLowerCase(java.util.Locale.ROOT).startsWith("<img")) {
            return "\n";
        }
        if (piece.isBlank() || piece.matches("[\\s>]*") || piece.matches("\\\\[\\r\\n][\\s>]*")) {
            boolean hard = piece.startsWith("\\") || piece.matches(" {2,}[\\r\\n][\\s\\S]*");
            return hard ? "\n" : " ";
        }
        return InlineWriter.OBJECT;
    }
}
