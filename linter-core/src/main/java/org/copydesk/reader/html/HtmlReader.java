package org.copydesk.reader.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.FieldMap;
import org.copydesk.reader.FormatNote;
import org.copydesk.reader.Inset;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads HTML as one article: a whole page, in which the article is found and the rest is the page's furniture, or a
 * fragment, which is all article but for what says otherwise.
 *
 * <p>In the text of a block, white space is one blank as on the page, a line break is a line feed, and U+FFFC with an
 * {@code OBJECT} over it stands for an image or an expression in a template.
 */
public final class HtmlReader implements ArticleReader {

    private static final List<String> SUFFIXES = List.of(".html", ".htm", ".xhtml", ".xht");

    private final Optional<ArticleReader> frontMatter;
    private final Optional<ArticleReader> linkedData;

    /** A reader that leaves front matter and JSON-LD unread. */
    public HtmlReader() {
        this(Optional.empty(), Optional.empty());
    }

    /**
     * A reader of all that pages hold.
     *
     * @param frontMatter reads the front matter that site generators want at the top of a page
     * @param linkedData reads JSON-LD
     */
    public HtmlReader(ArticleReader frontMatter, ArticleReader linkedData) {
        this(Optional.of(frontMatter), Optional.of(linkedData));
    }

    private HtmlReader(Optional<ArticleReader> frontMatter, Optional<ArticleReader> linkedData) {
        this.frontMatter = frontMatter;
        this.linkedData = linkedData;
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public List<String> endings() {
        return SUFFIXES;
    }

    @Override
    public FormatNote about() {
        return new FormatNote(
                "HTML and XHTML, whole pages and fragments",
                "a page is told by its html or body element, and the article in it by its marks; all else is furniture",
                "<!-- copydesk-disable RULE -- reason -->");
    }

    /** The meanings hold for the front matter; what else a page says of itself follows standards. */
    @Override
    public ArticleReader with(FieldMap fields) {
        return new HtmlReader(frontMatter.map(reader -> reader.with(fields)), linkedData);
    }

    @Override
    public void read(SourceText source, Consumer<Article> articles) {
        Article.Builder article = Article.builder(source, format());
        Setting setting = new Setting(article);
        Masks masks = Masks.of(source.content());
        Sheet sheet = masks.sheet();
        Metadata metadata = new Metadata(source, sheet, article, linkedData);
        masks.frontMatter().ifPresent(part -> frontMatter(source, part, metadata, article, setting));
        masks.skipped().forEach(part -> setting.skipped(part.span(), part.why()));
        masks.comments().forEach(span -> setting.comment(span, words(sheet.source(), span)));
        Document document = parser(sheet.markup()).parseInput(sheet.markup(), "");
        Element html = document.firstElementChild();
        if (html != null) {
            metadata.language(html);
        }
        new Walk(sheet, PageFrame.of(document), setting, metadata).document(document);
        metadata.finish(setting.headlines());
        setting.finish();
        articles.accept(article.build());
    }

    /** The words of a comment of a template language, without its marks. */
    private static String words(String source, Span comment) {
        return comment.in(source).replaceAll("^\\{[{#!/*-]*|[-*/#}]*\\}$", "");
    }

    /** In XHTML any element may close itself, and an HTML parser would take all that follows for its content. */
    private static Parser parser(String markup) {
        Parser parser =
                markup.startsWith("<?xml") || markup.startsWith(" <?xml") ? Parser.xmlParser() : Parser.htmlParser();
        return parser.setTrackPosition(true);
    }

    private void frontMatter(
            SourceText source, Span part, Metadata metadata, Article.Builder article, Setting setting) {
        if (frontMatter.isEmpty()) {
            setting.skipped(part, "front matter");
            return;
        }
        for (Article read : Inset.read(frontMatter.get(), source, TextView.verbatim(source.content(), part))) {
            read.fields().forEach(metadata::field);
            read.problems().forEach(article::problem);
        }
    }
}
