package org.copydesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.system.Outcome;
import org.copydesk.system.Zips;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A rule is silenced in each format in the way that {@code copydesk formats} tells, and what is not silenced speaks. */
class SuppressionInFormatsTest {

    private static final String WORDS = "copydesk-disable doubled-word -- a verse";
    private static final String TEXT = "The ferry to to the island sails at noon.";

    @TempDir
    private Path folder;

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        String comment = "<!-- " + WORDS + " -->";
        files.put("a.md", comment + "\n\n" + TEXT + "\n");
        files.put("b.md", "{# " + WORDS + " #}\n\n" + TEXT + "\n");
        files.put("a.mdx", "{/* " + WORDS + " */}\n\n" + TEXT + "\n");
        files.put("a.adoc", "// " + WORDS + "\n\n" + TEXT + "\n");
        files.put("a.rst", ".. " + WORDS + "\n\n" + TEXT + "\n");
        files.put("a.html", comment + "<p>" + TEXT + "</p>\n");
        files.put("a.txt", "# " + WORDS + "\n\n" + TEXT + "\n");
        String head = "{\"title\": \"Ferry\", \"author\": \"Ann Harrow\", \"body\": \"" + TEXT + "\", ";
        String member = "\"copydesk\": {\"disable\": [\"doubled-word -- a verse\"]}}\n";
        files.put("a.json", head + member);
        files.put(
                "b.json",
                "{\"title\": \"Ferry\", \"author\": \"Ann Harrow\", \"body\": \"" + comment + "<p>" + TEXT + "</p>\"}");
        files.put("a.jsonl", head + member);
        files.put(
                "a.csv", "title,author,body,copydesk.disable\nFerry,Ann Harrow," + TEXT + ",doubled-word -- a verse\n");
        files.put(
                "a.tsv",
                "title\tauthor\tbody\tcopydesk.disable\nFerry\tAnn Harrow\t" + TEXT + "\tdoubled-word -- a verse\n");
        String xml = comment.replace("word --", "word —");
        String item = "<item><title>Ferry</title><description>" + TEXT + "</description></item>";
        files.put("a.rss", "<rss><channel>" + item.replace("<item>", "<item>" + xml) + "</channel></rss>");
        files.put(
                "a.wxr",
                "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><item><title>Ferry</title><content:encoded><![CDATA[<!--"
                        + " wp:paragraph -->" + comment + "<p>" + TEXT + "</p><!-- /wp:paragraph -->]]>"
                        + "</content:encoded><wp:status>publish</wp:status></item></channel></rss>");
        files.put("a.nitf", "<nitf><body><body.content>" + xml + "<p>" + TEXT + "</p></body.content></body></nitf>");
        return files;
    }

    @TestFactory
    Stream<DynamicTest> byWordsInTheFile() {
        return files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file.getKey(), file.getValue())));
    }

    @Test
    void byACommentInWord() throws IOException {
        Map<String, String> document = new LinkedHashMap<>();
        document.put(
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
                        + "<w:commentRangeStart w:id=\"1\"/><w:r><w:t>" + TEXT
                        + "</w:t></w:r><w:commentRangeEnd w:id=\"1\"/>"
                        + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p></w:body></w:document>");
        document.put(
                "word/comments.xml",
                "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment"
                        + " w:id=\"1\" w:author=\"Dee\"><w:p><w:r><w:t>" + WORDS.replace("disable", "disable-line")
                        + "</w:t></w:r></w:p></w:comment></w:comments>");
        byWordsInThePart("word/comments.xml", document, "a.docx");
    }

    @Test
    void byACommentInABook() throws IOException {
        Map<String, String> book = new LinkedHashMap<>();
        book.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"book.opf\"/></rootfiles></container>");
        book.put(
                "book.opf",
                "<package><metadata><title>Ferry</title></metadata><manifest><item id=\"a\" href=\"a.xhtml\""
                        + " media-type=\"application/xhtml+xml\"/></manifest><spine><itemref"
                        + " idref=\"a\"/></spine></package>");
        book.put(
                "a.xhtml",
                "<html><body><h1>Ferry</h1><!-- " + WORDS.replace("word --", "word —") + " --><p>" + TEXT
                        + "</p></body></html>");
        byWordsInThePart("a.xhtml", book, "a.epub");
    }

    private void byWordsInThePart(String part, Map<String, String> parts, String file) throws IOException {
        assertThat(doubled(file, Zips.of(parts))).isZero();
        parts.computeIfPresent(part, (name, text) -> text.replace("doubled-word", "share-widget"));
        assertThat(doubled(file, Zips.of(parts))).isEqualTo(1);
    }

    private void check(String name, String content) throws IOException {
        assertThat(doubled(name, content)).isZero();
        assertThat(doubled(name, content.replace("doubled-word", "share-widget")))
                .isEqualTo(1);
    }

    private long doubled(String name, String content) throws IOException {
        return doubled(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private long doubled(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
        Outcome outcome = Outcome.lint(folder, name);
        assertThat(outcome.findings()).noneMatch(found -> found.rule().equals("malformed-suppression"));
        return outcome.findings().stream()
                .filter(found -> found.rule().equals("doubled-word"))
                .count();
    }

    @Test
    void byTheConfiguration() throws IOException {
        Files.writeString(
                folder.resolve("copydesk.yaml"),
                "overrides:\n  - files: [\"old.*\"]\n    rules: {doubled-word: off}\n");
        assertThat(doubled("old.csv", "title,author,body\nFerry,Ann Harrow," + TEXT + "\n"))
                .isZero();
        assertThat(doubled("new.csv", "title,author,body\nFerry,Ann Harrow," + TEXT + "\n"))
                .isEqualTo(1);
    }
}
