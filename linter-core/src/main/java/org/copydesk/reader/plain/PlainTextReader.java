package org.copydesk.reader.plain;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Directive;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.FormatNote;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * Reads plain text as one article. A paragraph is a run of lines between blank ones if the text is wrapped, and a line
 * where each line stands for itself; the text as a whole decides ({@link Layout}). All blocks are {@link Role#BODY}:
 * plain text marks nothing.
 */
public final class PlainTextReader implements ArticleReader {

    @Override
    public String format() {
        return "text";
    }

    @Override
    public List<String> endings() {
        return List.of(".txt", ".text");
    }

    @Override
    public FormatNote about() {
        return new FormatNote(
                "Plain text, and files of unknown name that are named outright",
                "headline, byline and captions by what the lines look like",
                "a line of its own: # copydesk-disable RULE -- reason");
    }

    @Override
    public void read(SourceText source, Consumer<Article> articles) {
        Article.Builder article = Article.builder(source, format());
        Lines lines = Lines.of(source.content());
        Layout layout = Layout.of(lines);
        int line = 0;
        while (line < lines.count()) {
            line = lines.isBlank(line) ? line + 1 : readFrom(line, lines, layout, article, source.content());
        }
        articles.accept(article.build());
    }

    /** Reads the directive or paragraph that begins with a line; gives the number of the line behind it. */
    private static int readFrom(int first, Lines lines, Layout layout, Article.Builder article, String source) {
        Optional<Directive> directive = DirectiveLine.at(lines.content(first), source);
        if (directive.isPresent()) {
            article.directive(directive.get());
            return first + 1;
        }
        int last = first;
        while (goesOn(last, lines, layout, source)) {
            last++;
        }
        article.block(Block.builder(Role.BODY, Place.FLOW, view(first, last, lines, source))
                .enclosing(enclosing(first, last, lines))
                .build());
        return last + 1;
    }

    private static boolean goesOn(int line, Lines lines, Layout layout, String source) {
        int next = line + 1;
        return next < lines.count()
                && !lines.isBlank(next)
                && DirectiveLine.at(lines.content(next), source).isEmpty()
                && layout.joins(line);
    }

    private static TextView view(int first, int last, Lines lines, String source) {
        if (first == last) {
            return TextView.verbatim(source, lines.content(first));
        }
        TextView.Builder view = TextView.builder();
        for (int i = first; i <= last; i++) {
            view.verbatim(source, lines.content(i));
            if (i < last) {
                Span gap = new Span(lines.content(i).end(), lines.content(i + 1).start());
                view.replaced(lines.joint(i), gap);
            }
        }
        return view.build();
    }

    /** The block's lines and the blank lines behind it. */
    private static Span enclosing(int first, int last, Lines lines) {
        int end = last + 1;
        while (end < lines.count() && lines.isBlank(end)) {
            end++;
        }
        return new Span(lines.start(first), lines.start(end));
    }
}
