package org.copydesk.reader.xml;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.article.Directive;
import org.copydesk.article.Problem;
import org.copydesk.article.Skipped;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/** Takes the records of one document and makes articles of them, each by its dialect. */
final class Articles {

    private static final String FORMAT = "xml";
    private static final String MARK = "copydesk";

    private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf", "channel");
    private static final Set<String> NEWS =
            Set.of("newsitem", "newsmessage", "newsml", "itemset", "catalog", "newsenvelope");

    private final Bodies bodies;
    private final Consumer<Article> articles;
    private final Frame frame = new Frame();
    private String root = "";
    private int number;
    private boolean handedOver;
    private Optional<String> waiting = Optional.empty();

    Articles(Bodies bodies, Consumer<Article> articles) {
        this.bodies = bodies;
        this.articles = articles;
    }

    /** The document's outermost element. */
    void root(String name) {
        root = name;
    }

    /** True if the document is none that holds articles. */
    boolean isForeign() {
        return !root.isEmpty() && !isNitf() && !FEEDS.contains(root) && !NEWS.contains(root);
    }

    private boolean isNitf() {
        return root.equals("nitf");
    }

    /** An element before or beside the records. */
    void frame(TextWindow.Piece piece, XmlElement element) {
        frame.take(piece, element);
    }

    /** A comment between records speaks of the next one. */
    void comment(TextWindow.Piece piece, XmlNode comment) {
        waiting = directive(piece, comment).map(Directive::text);
    }

    static Optional<Directive> directive(TextWindow.Piece piece, XmlNode comment) {
        Span span = new Span(piece.offset(comment.start()), piece.offset(comment.end()));
        String words = piece.source().slice(span).replaceAll("^<!--|-->$", "").strip();
        return words.startsWith(MARK) ? Optional.of(new Directive(words, span)) : Optional.empty();
    }

    void record(TextWindow.Piece piece, XmlElement element) {
        Article.Builder article = builder(piece);
        Span start = Span.at(piece.offset(element.start()));
        waiting.ifPresent(words -> article.directive(new Directive(words, start)));
        waiting = Optional.empty();
        Record record = new Record(piece, element, article, bodies, frame);
        if (element.is("nitf")) {
            new Nitf(record).read(element);
        } else if (NEWS.contains(root)) {
            new NewsMl(record).read(element);
        } else {
            new FeedItem(record).read(element);
        }
        record.comments();
        hand(article);
    }

    private Article.Builder builder(TextWindow.Piece piece) {
        boolean alone = isNitf() || root.equals("newsitem");
        return Article.builder(piece.source(), FORMAT).record(alone ? 0 : ++number);
    }

    private void hand(Article.Builder article) {
        handedOver = true;
        articles.accept(article.build());
    }

    /** The document broke; what was open has been handed over as far as it went. */
    void broken(TextWindow.Piece piece, long at, String message) {
        int offset = piece.offset(at);
        hand(Article.builder(piece.source(), FORMAT)
                .record(number + 1)
                .problem(new Problem(Problem.UNREADABLE, Span.at(offset), message)));
    }

    /** Says of a document without articles that it has none. */
    void finish(SourceText source) {
        if (!handedOver) {
            String why =
                    isForeign() ? "no article in this XML: it begins with <" + root + ">" : "no article in this XML";
            hand(Article.builder(source, FORMAT).skipped(new Skipped(new Span(0, source.length()), why)));
        }
    }
}
