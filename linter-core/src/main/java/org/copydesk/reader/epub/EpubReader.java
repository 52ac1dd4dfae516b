package org.copydesk.reader.epub;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.container.Archive;
import org.copydesk.container.ContainerTrouble;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.FormatNote;
import org.copydesk.reader.PackedReader;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;

/**
 * Reads an EPUB: first what the package says of the book, then each document of the spine as an article of its own. A place
 * is line and column in that part of the book.
 */
public final class EpubReader implements PackedReader {

    private final ArticleReader documents;

    /** @param documents reads XHTML */
    public EpubReader(ArticleReader documents) {
        this.documents = Objects.requireNonNull(documents, "documents");
    }

    @Override
    public String format() {
        return "epub";
    }

    @Override
    public List<String> endings() {
        return List.of(".epub");
    }

    @Override
    public FormatNote about() {
        return new FormatNote(
                "EPUB: the documents of the book, in the order of its spine; a place is one in its document",
                "title, creator and language by the package, all else as in HTML; the table of contents is not read",
                "<!-- copydesk-disable RULE — reason --> in the document");
    }

    @Override
    public void read(SourceId id, byte[] bytes, Consumer<Article> articles) {
        SourceText nothing = SourceText.made(id, "");
        try {
            Archive archive = Archive.of(bytes);
            Optional<String> place = BookPackage.place(archive);
            Optional<byte[]> content = place.isEmpty() ? Optional.empty() : archive.read(place.get());
            if (content.isEmpty()) {
                articles.accept(unreadable(nothing, "no EPUB: the archive names no package"));
                return;
            }
            BookPackage book = BookPackage.read(id.part(place.get(), 0), Part.text(content.get()));
            articles.accept(book.article(format()));
            documents(archive, book, id, articles);
        } catch (ContainerTrouble broken) {
            articles.accept(unreadable(nothing, "no EPUB that can be read: " + broken.sentence()));
        }
    }

    /** A document that cannot be unpacked does not keep the next ones from being read. */
    private void documents(Archive archive, BookPackage book, SourceId id, Consumer<Article> articles) {
        int number = 0;
        for (Part part : book.parts()) {
            number++;
            if (part.isContents()) {
                // The package has told that it is there.
                continue;
            }
            SourceId own = id.part(part.name(), number);
            try {
                Optional<byte[]> bytes = archive.read(part.name());
                if (bytes.isEmpty()) {
                    articles.accept(unreadable(SourceText.made(own, ""), "the book names a document that it has not"));
                } else {
                    document(SourceText.made(own, Part.text(bytes.get())), number, book, articles);
                }
            } catch (ContainerTrouble broken) {
                articles.accept(unreadable(SourceText.made(own, ""), "cannot be read: " + broken.sentence()));
            }
        }
    }

    private void document(SourceText source, int number, BookPackage book, Consumer<Article> articles) {
        if (source.content().indexOf('\0') >= 0) {
            articles.accept(unreadable(source, "it is encrypted, or no text"));
            return;
        }
        documents.read(source, read -> {
            // It stays an article in HTML: that is what its text is like.
            Article.Builder article = read.toBuilder().record(number);
            book.frame(read).forEach(article::field);
            articles.accept(article.build());
        });
    }
}
