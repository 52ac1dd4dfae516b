package org.copydesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Directive;
import org.copydesk.article.Inline;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * Checks each text of an article against its source: what is verbatim must stand there letter for letter, and what is
 * replaced must be one of the readings that {@link Readings} finds for the source piece by a path of its own.
 */
final class SourceMapping {

    private static final Comparator<Inline> BY_START =
            Comparator.comparingInt(inline -> inline.range().start());

    private final String source;
    private final Readings readings;

    private SourceMapping(String source, Readings readings) {
        this.source = source;
        this.readings = readings;
    }

    static void check(Article article, Readings readings) {
        SourceMapping mapping = new SourceMapping(article.source().content(), readings);
        article.texts().forEach(mapping::check);
        article.images().forEach(image -> image.span().in(mapping.source));
        article.directives().forEach(mapping::check);
        article.problems().forEach(problem -> problem.span().in(mapping.source));
    }

    /** A comment that stands in another piece of the file has no place in this one. */
    private void check(Directive directive) {
        String comment = directive.span().in(source);
        assertThat(comment.isEmpty() || comment.contains("copydesk"))
                .as(comment)
                .isTrue();
    }

    private void check(Block block) {
        TextView view = block.view();
        assertThat(block.enclosing().contains(block.source()))
                .as("%s encloses its text", block)
                .isTrue();
        assertThat(block.inlines()).as("inlines of %s", block).isSortedAccordingTo(BY_START);
        int at = 0;
        int behind = 0;
        while (at < view.length()) {
            Span span = view.source(at, at + 1);
            assertThat(span.start()).as("order in %s", block).isGreaterThanOrEqualTo(behind);
            int end = at + 1;
            if (view.isVerbatim(at, end)) {
                assertThat(span.in(source))
                        .as("in %s", block)
                        .isEqualTo(view.text().substring(at, end));
            } else {
                while (end < view.length()
                        && !view.isVerbatim(end, end + 1)
                        && view.source(end, end + 1).equals(span)) {
                    end++;
                }
                replaced(block, view.text().substring(at, end), span);
            }
            behind = span.end();
            at = end;
        }
    }

    private void replaced(Block block, String text, Span span) {
        String piece = span.in(source);
        assertThat(readings.allow(piece, text))
                .as("“%s” read as “%s” in %s", piece, text, block)
                .isTrue();
    }
}
