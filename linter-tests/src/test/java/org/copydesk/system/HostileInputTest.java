package org.copydesk.system;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to do harm, or have come to it: a clear finding, in bounded time, and no exception's words. */
@Timeout(value = 120, unit = SECONDS)
class HostileInputTest {

    private static final int DEEP = 100_000;
    private static final int CUT = 997;

    @TempDir
    private Path folder;

    @Test
    void entitiesThatMultiply() throws IOException {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            dtd.append("<!ENTITY a%d \"&a%s;&a%s;\">".replace("%d", "" + i).replace("%s", "" + (i - 1)));
        }
        write("bad.xml", dtd + "]><rss><channel><item><title>&a19;</title></item></channel></rss>");
        assertThat(lint().out()).doesNotContain("hahaha");
    }

    @Test
    void entityThatReachesOut() throws IOException {
        write("secret.txt", "The secret of the lighthouse.\n");
        String dtd = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"secret.txt\">]>";
        write(
                "bad.xml",
                dtd + "<rss><channel><item><title>&x;</title><description>&x;</description></item></channel></rss>");
        assertThat(lint().findings())
                .filteredOn(found -> found.path().equals("bad.xml"))
                .noneMatch(found -> found.excerpt().contains("secret of"));
    }

    @Test
    void aliasesThatMultiply() throws IOException {
        StringBuilder yaml = new StringBuilder("---\na0: &a0 [ha, ha]\n");
        for (int i = 1; i < 30; i++) {
            yaml.append("a%d: &a%d [*a%s, *a%s]\n".replace("%d", "" + i).replace("%s", "" + (i - 1)));
        }
        write("bad.md", yaml + "title: *a29\n---\n\nThe ferry sails.\n");
        assertThat(lint().findings())
                .filteredOn(found -> found.message().contains("aliases stand for more than 10000 values"))
                .hasSize(1);
    }

    @Test
    void tableThatGrows() throws IOException {
        write("bad.md", "|a".repeat(DEEP) + "\n" + "|-".repeat(DEEP) + "\n" + "|a\n".repeat(20));
        assertThat(lint().findings()).anyMatch(found -> found.message().contains("more than a million cells"));
    }

    @Test
    void listsInListsOfSingleLetters() throws IOException {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            list.append(" ".repeat(2 * i)).append("- a\n");
        }
        write("bad.md", list.toString());
        lint();
    }

    @Test
    void quotationsWithoutNumber() throws IOException {
        write("bad.txt", "“ ”".repeat(DEEP));
        lint();
    }

    @Test
    void documentThatUnpacksToMuch() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                zip.write(megabyte);
            }
        }
        Files.write(folder.resolve("bad.docx"), bytes.toByteArray());
        assertThat(lint().findings()).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("unreadable-document");
            assertThat(found.message()).contains("made to fill the memory");
        });
    }

    @Test
    void nestingWithoutEnd() throws IOException {
        write("bad.json", "[".repeat(DEEP));
        write("members.json", "{\"a\":".repeat(DEEP));
        write("bad.html", "<div>".repeat(DEEP) + "words");
        write("bad.xml", "<rss>" + "<item>".repeat(DEEP));
        write("bad.md", ">".repeat(DEEP) + " words\n\n" + "* ".repeat(DEEP) + "\n");
        write("front.md", "---\na: " + "[".repeat(DEEP) + "\n---\n");
        write("bad.csv", "title,body,author\n" + "\"".repeat(DEEP + 1));
        write("bad.mdx", "<A>".repeat(DEEP) + "{".repeat(DEEP));
        write("bad.adoc", "* ".repeat(DEEP) + "*_`#".repeat(DEEP));
        write("bad.rst", "- ".repeat(DEEP) + "**``".repeat(DEEP));
        lint();
    }

    @Test
    void attributeOfManyMegabytes() throws IOException {
        String value = "x".repeat(20 << 20);
        write("bad.html", "<p title=\"" + value + "\">The ferry to to the island.</p>");
        write("bad.xml", "<rss><channel><item><title a=\"" + value + "\">Ferry</title></item></channel></rss>");
        Outcome outcome = lint();
        assertThat(outcome.findings()).anyMatch(found -> found.message().contains("attribute here is too long"));
        assertThat(outcome.findings()).anyMatch(found -> found.rule().equals("doubled-word"));
    }

    @Test
    void halfCharactersAndHalfEscapes() throws IOException {
        write(
                "surrogate.json",
                "{\"title\": \"Ferry\", \"date\": \"2026-03-04\", \"body\": \"The \\ud800 ferry to to the island.\"}");
        write("escape.json", "{\"title\": \"Ferry\", \"date\": \"2026-03-04\", \"body\": \"The ferry \\u00");
        write("zeros.html", "<p>The fer\0ry sails.</p>");
        Outcome outcome = lint();
        assertThat(outcome.findings())
                .anyMatch(found ->
                        found.path().equals("surrogate.json") && found.rule().equals("doubled-word"));
        for (String name : List.of("escape.json", "zeros.html")) {
            assertThat(outcome.findings())
                    .anyMatch(found -> found.path().equals(name) && found.rule().equals("unreadable-document"));
        }
    }

    @Test
    void filesThatAreCutAnywhere() throws IOException {
        String text = "The ferry sails to the island at noon, and nobody knows why. ".repeat(80);
        cut("json", "{\"title\": \"Ferry\", \"date\": \"2026-03-04\", \"body\": \"" + text + "\\n" + text + "\"}");
        cut(
                "xml",
                "<rss><channel><item><title>Ferry</title><description><![CDATA[<p>" + text
                        + "</p>]]></description></item>" + "</channel></rss>");
        cut("html", "<html><body><h1>Ferry</h1><p title='" + text + "'>" + text + "</p></body></html>");
        cut("csv", "title,date,body\nFerry,2026-03-04,\"" + text + "\n\n" + text + "\"\n");
        cut("md", "---\ntitle: \"" + text + "\"\n---\n\n> * [" + text + "](x \"" + text + "\")\n");
        cut("mdx", "<Figure caption=\"" + text + "\" /> {" + text + "}\n");
        cut(
                "adoc",
                "= " + text + "\n:description: " + text + "\n\n.*" + text + "\nimage::a[" + text + "]\n\n____\n"
                        + text);
        cut("rst", "Ferry\n=====\n\n.. figure:: a\n   :alt: " + text + "\n\n   *" + text + "\n\n- ``" + text);
        cut(
                "nitf",
                "<nitf><body><body.head><hedline><hl1>Ferry</hl1></hedline><abstract><p>" + text
                        + "</p></abstract></body.head><body.content><media><media-caption><p>" + text
                        + "</p></media-caption></media><p lede=\"" + text + "\">" + text
                        + "</p></body.content></body></nitf>");
        cutArchive("docx", docx(text));
        cutArchive("epub", epub(text));
        lint();
    }

    private void cutArchive(String ending, byte[] whole) throws IOException {
        for (int end = 0; end <= whole.length; end += CUT / 10) {
            Files.write(folder.resolve("cut" + end + "." + ending), Arrays.copyOf(whole, end));
        }
        Files.write(folder.resolve("whole." + ending), whole);
    }

    private static byte[] docx(String text) {
        return Zips.of(Map.of(
                "word/document.xml",
                "<w:document"
                        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                        + text + "</w:t></w:r></w:p></w:body></w:document>"));
    }

    private static byte[] epub(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"book.opf\"/></rootfiles></container>");
        parts.put("a.xhtml", "<html><body><h1>Ferry</h1><p>" + text + "</p></body></html>");
        parts.put(
                "book.opf",
                "<package><metadata><title>" + text + "</title></metadata><manifest><item id=\"a\" href=\"a.xhtml\""
                        + " media-type=\"application/xhtml+xml\"/></manifest><spine><itemref"
                        + " idref=\"a\"/></spine></package>");
        return Zips.of(parts);
    }

    private void cut(String ending, String whole) throws IOException {
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end < bytes.length; end += CUT) {
            Files.write(folder.resolve("cut" + end + "." + ending), Arrays.copyOf(bytes, end));
        }
    }

    /** Lints the folder: nothing breaks, and nothing that is said is for those who write programs. */
    private Outcome lint() {
        Outcome outcome = Outcome.lint(folder);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.json().required("failures")).isEmpty();
        assertThat(outcome.findings()).noneMatch(found -> found.message().contains("Exception"));
        return outcome;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
