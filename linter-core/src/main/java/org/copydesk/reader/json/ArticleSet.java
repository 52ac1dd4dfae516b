package org.copydesk.reader.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.article.Directive;
import org.copydesk.article.Skipped;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/** Hands over the articles of documents, numbered through a file. */
final class ArticleSet {

    private static final String MARK = "copydesk";

    private final SourceText source;
    private final String format;
    private final Bodies bodies;
    private final Consumer<Article> articles;
    private int next;

    /**
     * The articles of a source.
     *
     * @param next the number of the first, 1-based
     */
    ArticleSet(SourceText source, String format, Bodies bodies, int next, Consumer<Article> articles) {
        this.source = source;
        this.format = format;
        this.bodies = bodies;
        this.next = next;
        this.articles = articles;
    }

    /** The number that the next article will have. */
    int next() {
        return next;
    }

    /**
     * Reads one document.
     *
     * @param range where it stands in the source
     * @param alone true if an article that is the whole document is the only one of its file
     */
    void read(Span range, boolean alone) {
        JsonTree.Document document = JsonTree.read(source.content(), range);
        ArticleSearch.Found found = ArticleSearch.in(document, bodies.names());
        List<ArticleSearch.Candidate> objects = found.articles();
        boolean single = alone
                && document.values().size() == 1
                && objects.size() == 1
                && objects.get(0).object().equals(document.values().get(0));
        Optional<GhostExport> ghost =
                objects.isEmpty() ? Optional.empty() : GhostExport.in(source.content(), document.values());
        for (int i = 0; i < objects.size(); i++) {
            Article.Builder article = builder(single);
            Draft draft = new Draft(source, bodies, article);
            ArticleFields fields = new ArticleFields(draft, bodies.names());
            JsonValue.Members object = objects.get(i).object();
            fields.read(object);
            objects.get(i).holder().ifPresent(fields::about);
            ghost.ifPresent(export -> export.complete(object, draft, fields));
            if (i == objects.size() - 1) {
                remarks(document, article);
            }
            articles.accept(article.build());
        }
        if (objects.isEmpty()) {
            nothing(document, found, range);
        }
    }

    private Article.Builder builder(boolean single) {
        return Article.builder(source, format).record(single ? 0 : next++);
    }

    /** What is to say of the document is said with its last article. */
    private void remarks(JsonTree.Document document, Article.Builder article) {
        document.broken().ifPresent(broken -> article.problem(broken.problem()));
        document.slips().forEach(slip -> article.problem(slip.problem()));
        document.comments().forEach(comment -> comment(comment, article));
    }

    private void comment(Span comment, Article.Builder article) {
        String words =
                comment.in(source.content()).replaceAll("^/[/*]+|\\*+/$", "").strip();
        if (words.startsWith(MARK)) {
            article.directive(new Directive(words, comment));
        } else {
            article.skipped(new Skipped(comment, "comment"));
        }
    }

    /** A document without an article is none of a copy desk's business, unless it broke off before it came to one. */
    private void nothing(JsonTree.Document document, ArticleSearch.Found found, Span range) {
        boolean broken = document.broken().isPresent() && !found.foreign();
        Article.Builder article = builder(false);
        if (broken) {
            article.problem(document.broken().get().problem());
        } else {
            article.skipped(new Skipped(range, "no article in this JSON"));
        }
        articles.accept(article.build());
    }
}
