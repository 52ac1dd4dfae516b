package org.copydesk.reader.json;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.article.Problem;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.FieldMap;
import org.copydesk.reader.FormatNote;
import org.copydesk.reader.StreamingReader;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/**
 * Reads JSON documents that stand one on a line, each an article, at constant memory if asked to. A line that is broken
 * is one problem, and the next is read.
 */
public final class JsonLinesReader implements StreamingReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Bodies bodies;

    /** With the readers of bodies in HTML, in Markdown and in plain text. */
    public JsonLinesReader(ArticleReader html, ArticleReader markdown, ArticleReader plain) {
        this(new Bodies(html, markdown, plain, MemberNames.standard()));
    }

    private JsonLinesReader(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public StreamingReader with(FieldMap fields) {
        return new JsonLinesReader(bodies.with(fields));
    }

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public List<String> endings() {
        return List.of(".jsonl", ".ndjson");
    }

    @Override
    public FormatNote about() {
        return new FormatNote(
                "JSON lines: an article in each line, read as a stream",
                "as in JSON, line by line",
                "a member of the article: \"copydesk\": {\"disable\": [\"RULE\"]}");
    }

    @Override
    public void read(SourceText source, Consumer<Article> articles) {
        String content = source.content();
        ArticleSet set = new ArticleSet(source, format(), bodies, 1, articles);
        int start = 0;
        while (start < content.length()) {
            int end = content.indexOf('\n', start);
            end = end < 0 ? content.length() : end;
            if (!isBlank(content, start, end)) {
                set.read(new Span(start, end), false);
            }
            start = end + 1;
        }
    }

    @Override
    public void read(SourceId id, Reader in, Consumer<Article> articles) throws IOException {
        LineSource lines = new LineSource(in);
        int next = 1;
        while (lines.next()) {
            SourceText piece = SourceText.piece(id, lines.text(), lines.number());
            if (lines.isCut()) {
                articles.accept(tooLong(piece, next++));
            } else if (!isBlank(piece.content(), 0, piece.length())) {
                ArticleSet set = new ArticleSet(piece, format(), bodies, next, articles);
                set.read(new Span(0, piece.length()), false);
                next = set.next();
            }
        }
    }

    private Article tooLong(SourceText piece, int number) {
        return Article.builder(piece, format())
                .record(number)
                .problem(new Problem(
                        Problem.UNREADABLE,
                        Span.at(0),
                        "This line is longer than the " + (LineSource.LONGEST >> 20)
                                + " million characters that are read of a line at most."))
                .build();
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != BYTE_ORDER_MARK) {
                return false;
            }
        }
        return true;
    }
}
