package org.copydesk.reader.docx;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.container.Archive;
import org.copydesk.container.ContainerTrouble;
import org.copydesk.reader.FormatNote;
import org.copydesk.reader.PackedReader;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;

/**
 * Reads a Word document as one article. Its source is made of the document: a paragraph in each line, as Word shows it with
 * all changes marked; behind them the notes, and at the end the properties of the file.
 */
public final class DocxReader implements PackedReader {

    private static final String FORMAT = "docx";
    private static final List<String> ENDINGS = List.of(".docx", ".docm");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public List<String> endings() {
        return ENDINGS;
    }

    @Override
    public FormatNote about() {
        return new FormatNote(
                "Word documents; a line is a paragraph, counted through text, notes and properties",
                "headline, byline, captions and headings by the style of the paragraph, else by what it looks like",
                "a comment in Word that says: copydesk-disable RULE -- reason");
    }

    @Override
    public void read(SourceId id, byte[] bytes, Consumer<Article> articles) {
        try {
            WordParts parts = new WordParts(Archive.of(bytes));
            if (!parts.isDocument()) {
                articles.accept(unreadable(SourceText.made(id, ""), "no Word document: the archive has no text part"));
                return;
            }
            articles.accept(new WordDocument(id, parts).read());
        } catch (ContainerTrouble broken) {
            articles.accept(
                    unreadable(SourceText.made(id, ""), "no Word document that can be read: " + broken.sentence()));
        }
    }
}
