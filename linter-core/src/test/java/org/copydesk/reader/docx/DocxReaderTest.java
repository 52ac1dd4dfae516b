package org.copydesk.reader.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Problem;
import org.copydesk.article.Role;
import org.copydesk.container.Zips;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static final String STYLES = "<w:styles><w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
            + "<w:style w:styleId=\"Bild\"><w:name w:val=\"House picture\"/><w:basedOn w:val=\"Beschr\"/></w:style>"
            + "<w:style w:styleId=\"Beschr\"><w:name w:val=\"caption\"/></w:style></w:styles>";

    @Test
    void readsParagraphsByTheirStyles() {
        Article article = read(styled("Titel", run("Boats"))
                + styled("Byline", run("By Ada Quill"))
                + paragraph(run("The ferry sails."))
                + styled("Bild", run("The ferry.")));
        assertThat(article.blocks())
                .extracting(Block::role)
                .containsExactly(Role.HEADLINE, Role.BYLINE, Role.BODY, Role.CAPTION);
        assertThat(article.blocks().get(3).place()).isEqualTo(Place.FIGURE);
        assertThat(article.source().position(article.blocks().get(2).source().start()))
                .hasToString("3:1");
    }

    @Test
    void knowsTheStylesOfLibreOffice() {
        assertThat(Style.named("Quotations").role()).contains(Role.QUOTATION);
        assertThat(Style.named("Preformatted Text").role()).contains(Role.CODE);
        assertThat(Style.named("Text Body").role()).isEmpty();
    }

    @Test
    void joinsRunsAndKeepsTheirMarks() {
        Block block = read(paragraph(run("The ") + "<w:r><w:rPr><w:b/></w:rPr><w:t>fer</w:t></w:r>"
                        + "<w:r><w:rPr><w:b/></w:rPr><w:t>ry</w:t></w:r>" + run(" &amp; boat")))
                .blocks()
                .get(0);
        assertThat(block.text()).isEqualTo("The ferry & boat");
        assertThat(block.inlines()).singleElement().satisfies(inline -> {
            assertThat(inline.kind()).isEqualTo(Inline.Kind.STRONG);
            assertThat(inline.range().in(block.text())).isEqualTo("ferry");
        });
    }

    @Test
    void trackedChangesAreFindingsAndReadAsAccepted() {
        Article article =
                read(paragraph(run("It ") + "<w:del w:author=\"Bo\"><w:r><w:delText>may</w:delText></w:r></w:del>"
                        + "<w:ins w:author=\"Bo\"><w:r><w:t>will</w:t></w:r></w:ins>" + run(" sail.")));
        assertThat(article.blocks().get(0).text()).isEqualTo("It will sail.");
        assertThat(article.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Problem.REVIEW_RESIDUE);
            assertThat(problem.message()).contains("by Bo", "“will” for “may”");
            assertThat(article.source().slice(problem.span())).isEqualTo("maywill");
        });
    }

    @Test
    void commentsAreFindingsUnlessTheySpeakToCopydesk() {
        String marked = "<w:commentRangeStart w:id=\"%1$s\"/>" + run("nine") + "<w:commentRangeEnd w:id=\"%1$s\"/>"
                + "<w:r><w:commentReference w:id=\"%1$s\"/></w:r>";
        Map<String, String> parts = parts(paragraph(run("All ") + marked.replace("%1$s", "1") + run(" boats."))
                + paragraph(marked.replace("%1$s", "2")));
        parts.put(
                "word/comments.xml",
                "<w:comments><w:comment w:id=\"1\" w:author=\"Dee\">" + paragraph(run("Who counted?"))
                        + "</w:comment><w:comment w:id=\"2\">"
                        + paragraph(run("copydesk-disable-line doubled-word -- verse"))
                        + "</w:comment></w:comments>");
        Article article = read(parts);
        assertThat(article.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("a comment by Dee was left in the document: “Who counted?”");
            assertThat(article.source().slice(problem.span())).isEqualTo("nine");
        });
        assertThat(article.directives())
                .singleElement()
                .satisfies(directive -> assertThat(directive.text()).startsWith("copydesk-disable-line doubled-word"));
    }

    @Test
    void hiddenTextFieldCodesAndFormerLooksAreNoText() {
        Article article = read(paragraph(run("See page ")
                + "<w:r><w:instrText>PAGEREF x</w:instrText></w:r>" + run("7")
                + "<w:r><w:rPr><w:vanish/><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>secret</w:t></w:r>"
                + run(".")));
        assertThat(article.blocks()).singleElement().satisfies(block -> {
            assertThat(block.text()).isEqualTo("See page 7.");
            assertThat(block.inlines()).isEmpty();
        });
    }

    @Test
    void propertiesAreLinesBehindTheText() {
        Map<String, String> parts = parts(styled("Titel", run("Boats")));
        parts.put("docProps/core.xml", "<c><dc:title>Draft 7</dc:title><dc:creator>desk7</dc:creator></c>");
        Article article = read(parts);
        assertThat(article.fields()).extracting(Field::kind).containsExactly(FieldKind.OTHER_TITLE, FieldKind.OTHER);
        assertThat(article.source().content()).isEqualTo("Boats\nDraft 7\ndesk7\n");
        assertThat(article.source().isWritten()).isFalse();
    }

    @Test
    void whatIsNoDocumentIsSaid() {
        assertThat(unreadable(Zips.of(Map.of("a.txt", "x")))).contains("no text part");
        assertThat(unreadable("%PDF-1.4".getBytes(StandardCharsets.UTF_8))).contains("no archive");
        assertThat(unreadable(Zips.bomb("word/document.xml", "<w:document><w:body>", 400)))
                .contains("made to fill the memory");
    }

    @Test
    void aDocumentThatBreaksOffIsReadUpToThere() {
        Article article = read(new LinkedHashMap<>(Map.of(
                "word/document.xml",
                "<w:document><w:body>" + paragraph(run("The ferry sails.")) + "<w:p><w:r><w:t>And")));
        assertThat(article.blocks()).extracting(Block::text).containsExactly("The ferry sails.", "And");
        assertThat(article.problems())
                .extracting(Problem::message)
                .containsExactly("its part word/document.xml breaks off: The document ends in the middle: an element is"
                        + " never closed.");
    }

    @Test
    void entitiesAndDepthAreRefused() {
        Article bomb = read(new LinkedHashMap<>(Map.of(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY x SYSTEM"
                        + " \"file:///etc/passwd\">]><w:document>"
                        + paragraph(run("&b;&x; boats")) + "</w:document>")));
        assertThat(bomb.blocks())
                .extracting(Block::text)
                .noneMatch(text -> text.contains("haha") || text.contains("root:"));
        Article deep = read(new LinkedHashMap<>(Map.of("word/document.xml", "<w:document>" + "<w:p>".repeat(100_000))));
        assertThat(deep.problems()).anyMatch(problem -> problem.message().contains("nested too deeply"));
    }

    @Test
    void anyCutIsReadOrSaid() {
        byte[] whole = Zips.of(parts(paragraph(run("The ferry sails. ".repeat(500)))));
        for (int end = 0; end < whole.length; end += 97) {
            assertThat(articles(Arrays.copyOf(whole, end))).hasSize(1);
        }
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String paragraph(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static String styled(String style, String content) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + content + "</w:p>";
    }

    private static Map<String, String> parts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>");
        parts.put("word/styles.xml", STYLES);
        return parts;
    }

    private static Article read(String body) {
        return read(parts(body));
    }

    private static Article read(Map<String, String> parts) {
        List<Article> articles = articles(Zips.of(parts));
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static List<Article> articles(byte[] bytes) {
        List<Article> articles = new ArrayList<>();
        new DocxReader().read(new SourceId("a.docx"), bytes, articles::add);
        return articles;
    }

    private static String unreadable(byte[] bytes) {
        Article article = articles(bytes).get(0);
        assertThat(article.blocks()).isEmpty();
        assertThat(article.source().content())
                .isEqualTo(SourceText.of(new SourceId("a"), "").content());
        return article.problems().get(0).message();
    }
}
