package org.copydesk.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.FormatNote;
import org.copydesk.reader.StreamingReader;
import org.copydesk.reader.asciidoc.AsciiDocReader;
import org.copydesk.reader.csv.CsvReader;
import org.copydesk.reader.docx.DocxReader;
import org.copydesk.reader.epub.EpubReader;
import org.copydesk.reader.html.HtmlReader;
import org.copydesk.reader.json.JsonLinesReader;
import org.copydesk.reader.json.JsonReader;
import org.copydesk.reader.json.LinkedDataReader;
import org.copydesk.reader.markdown.MarkdownReader;
import org.copydesk.reader.mdx.MdxReader;
import org.copydesk.reader.plain.PlainTextReader;
import org.copydesk.reader.rst.RstReader;
import org.copydesk.reader.xml.XmlReader;
import org.copydesk.render.FormatRow;

/** The formats that can be read. */
public final class Formats {

    private static final String COMPRESSED = ".gz";

    private final List<ArticleReader> readers;

    private Formats(List<ArticleReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** All formats that Copydesk reads. */
    public static Formats all() {
        ArticleReader markdown = new MarkdownReader();
        ArticleReader html = new HtmlReader(markdown, new LinkedDataReader());
        ArticleReader plain = new PlainTextReader();
        return new Formats(List.of(
                markdown,
                new MdxReader(markdown),
                new AsciiDocReader(),
                new RstReader(),
                html,
                new JsonReader(html, markdown, plain),
                new JsonLinesReader(html, markdown, plain),
                new CsvReader(html, markdown, plain),
                new XmlReader(html, plain),
                new DocxReader(),
                new EpubReader(html),
                plain));
    }

    /** The reader for a file's name; empty if no format has such names. Data may be compressed. */
    public Optional<ArticleReader> forName(String fileName) {
        if (isCompressed(fileName)) {
            return reader(fileName.substring(0, fileName.length() - COMPRESSED.length()))
                    .filter(Formats::mayBeCompressed);
        }
        return reader(fileName);
    }

    /** Nobody compresses the pages of a site; archives and exports are. */
    private static boolean mayBeCompressed(ArticleReader reader) {
        return reader instanceof StreamingReader || reader instanceof JsonReader;
    }

    private Optional<ArticleReader> reader(String fileName) {
        for (ArticleReader reader : readers) {
            if (reader.reads(fileName)) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }

    /** The reader of a format; empty if there is no such format. */
    Optional<ArticleReader> ofFormat(String format) {
        for (ArticleReader reader : readers) {
            if (reader.format().equals(format)) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }

    /** The short names of all formats. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (ArticleReader reader : readers) {
            names.add(reader.format());
        }
        return names;
    }

    /** True for a file that is unpacked as it is read. */
    static boolean isCompressed(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(COMPRESSED);
    }

    /** For a file that is named outright although its name tells no format. */
    public ArticleReader fallback() {
        return readers.get(readers.size() - 1);
    }

    public List<ArticleReader> readers() {
        return readers;
    }

    /** What users want to know of the formats. */
    List<FormatRow> rows() {
        List<FormatRow> rows = new ArrayList<>();
        for (ArticleReader reader : readers) {
            FormatNote note = reader.about();
            rows.add(new FormatRow(
                    reader.format(),
                    note.title(),
                    reader.endings(),
                    mayBeCompressed(reader),
                    reader instanceof StreamingReader,
                    note.detection(),
                    note.suppression()));
        }
        return rows;
    }
}
