package org.copydesk.reader.xml;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.FormatNote;
import org.copydesk.reader.StreamingReader;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;

/**
 * Reads RSS, Atom, WordPress exports, NITF and NewsML, told apart by their elements and not by the file's name. Items are
 * handed over one by one; other XML holds no articles, and the ledger says so.
 */
public final class XmlReader implements StreamingReader {

    private static final List<String> ENDINGS = List.of(".xml", ".rss", ".atom", ".rdf", ".wxr", ".nitf", ".newsml");

    private final Bodies bodies;

    /** With the readers of bodies in HTML and in plain text. */
    public XmlReader(ArticleReader html, ArticleReader plain) {
        this.bodies = new Bodies(html, plain);
    }

    @Override
    public String format() {
        return "xml";
    }

    @Override
    public List<String> endings() {
        return ENDINGS;
    }

    @Override
    public FormatNote about() {
        return new FormatNote(
                "XML: RSS, Atom, WordPress exports, NITF, NewsML",
                "by its outermost element; other XML holds no articles",
                "<!-- copydesk-disable RULE — reason -->, as XML allows no two dashes there");
    }

    @Override
    public void read(SourceText source, Consumer<Article> articles) {
        TextWindow whole = TextWindow.whole(source, new StringReader(source.content()));
        try {
            new XmlRecords(whole, new Articles(bodies, articles)).read();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading memory", impossible);
        }
    }

    @Override
    public void read(SourceId id, Reader in, Consumer<Article> articles) throws IOException {
        new XmlRecords(TextWindow.sliding(id, in), new Articles(bodies, articles)).read();
    }
}
