package org.copydesk.formats;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.copydesk.system.Zips;

/** One article with many faults, written in each format as its own tools write it. */
final class OneArticle {

    static final String TITLE = "Harbour board keeps the winter timetable";
    private static final String AUTHOR = "admin";
    private static final String DAY = "2026-03-05";
    private static final String SUMMARY = "The ferry to Skerry will sail four times a day until May.";

    private enum Kind {
        TEXT,
        SUBHEAD,
        ITEM,
        QUOTE,
        CAPTION
    }

    private record Part(Kind kind, String text) {}

    private static final List<Part> PARTS = List.of(
            new Part(Kind.TEXT, TITLE),
            new Part(
                    Kind.TEXT,
                    "The ferry to Skerry will keep its winter timetable until May, the harbour board said on Monday,"
                            + " March 4, 2026, after it had heard from the the crews of both ships."),
            new Part(
                    Kind.TEXT,
                    "Nobody on the quay was surprised. The boardâ€™s chair, Orla Finch, spoke of “a hard winter for the"
                            + " whole coast” and thanked the crews for their patience."),
            new Part(
                    Kind.CAPTION,
                    "The Tern looks over over the old pier on a grey morning in March. Photo: Dee Harrow"),
            new Part(Kind.SUBHEAD, "What both both crews say"),
            new Part(Kind.ITEM, "They sail on Mondays, if the tide allows it"),
            new Part(Kind.ITEM, "They sail on Fridays at nine, and and at noon"),
            new Part(Kind.QUOTE, "We have seen worse winters than than this one, the harbour master said."),
            new Part(Kind.TEXT, "(Photo: Dee Harrow / Skerry Courier)"),
            new Part(
                    Kind.TEXT,
                    "As an AI language model, I cannot confirm how many passengers the ferry carried last year."),
            new Part(
                    Kind.TEXT,
                    "Die Fähre wird im Sommer wieder sechsmal am Tag fahren, sagte der Hafenmeister am Dienstag vor der"
                            + " versammelten Presse der Insel."),
            new Part(
                    Kind.TEXT,
                    "The summer timetable begins on May 2. Tickets are sold at the office on Quay Street and, for a"
                            + " small fee, on board of both ships."),
            new Part(Kind.TEXT, "Share this article"));

    private OneArticle() {}

    /** The article as files, by their names. */
    static Map<String, byte[]> files() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("plain.txt", TITLE + "\n\nBy " + AUTHOR + "\n\n" + parts(OneArticle::plain));
        texts.put("markdown.md", frontMatter() + parts(OneArticle::markdown));
        texts.put("windows.md", texts.get("markdown.md").replace("\n", "\r\n"));
        texts.put("mdx.mdx", frontMatter() + parts(OneArticle::mdx));
        texts.put("page.html", page());
        texts.put("asciidoc.adoc", asciidoc());
        texts.put("rest.rst", rst());
        texts.put("html.json", object(json(parts(OneArticle::html))) + "\n");
        texts.put("markdown.json", object(json(parts(OneArticle::markdown))) + "\n");
        texts.put("lines.jsonl", object(escaped(json(parts(OneArticle::html)))) + "\n");
        texts.put("table.csv", "title,author,date,description,body\n" + row("\"", ","));
        texts.put("table.tsv", "title\tauthor\tdate\tdescription\tbody\n" + row("\"", "\t"));
        texts.put("feed.rss", feed("<pubDate>Thu, 05 Mar 2026 08:00:00 +0000</pubDate>", "description"));
        texts.put(
                "site.wxr",
                feed(
                        "<wp:post_date>2026-03-05"
                                + " 08:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>",
                        "excerpt:encoded"));
        texts.put("agency.nitf", nitf());
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        files.put("word.docx", docx());
        files.put("book.epub", epub());
        return files;
    }

    private static String parts(Function<Part, String> writing) {
        return PARTS.stream().map(writing).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String frontMatter() {
        return "---\ntitle: " + TITLE + "\nauthor: " + AUTHOR + "\ndate: " + DAY + "\ndescription: " + SUMMARY
                + "\n---\n\n";
    }

    /** Without the credit: in plain text a caption that is told by it would be one that was left in the body. */
    private static String plain(Part part) {
        return part.kind() == Kind.ITEM ? "- " + part.text() : part.text().replace(" Photo: Dee Harrow", "");
    }

    private static String markdown(Part part) {
        return switch (part.kind()) {
            case TEXT -> part.text();
            case SUBHEAD -> "## " + part.text();
            case ITEM -> "- " + part.text();
            case QUOTE -> "> " + part.text();
            case CAPTION -> "![A pier](pier.jpg)\n*" + part.text() + "*";
        };
    }

    private static String mdx(Part part) {
        return part.kind() == Kind.CAPTION
                ? "<Figure src=\"pier.jpg\" alt=\"A pier\" caption=\"" + part.text() + "\" />"
                : markdown(part);
    }

    private static String html(Part part) {
        return switch (part.kind()) {
            case TEXT -> "<p>" + part.text() + "</p>";
            case SUBHEAD -> "<h2>" + part.text() + "</h2>";
            case ITEM -> "<ul><li>" + part.text() + "</li></ul>";
            case QUOTE -> "<blockquote><p>" + part.text() + "</p></blockquote>";
            case CAPTION ->
                "<figure><img src=\"pier.jpg\" alt=\"A pier\"/><figcaption>" + part.text() + "</figcaption></figure>";
        };
    }

    private static String page() {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + TITLE
                + "</title>\n<meta name=\"author\" content=\"" + AUTHOR + "\">\n<meta name=\"description\" content=\""
                + SUMMARY + "\">\n<meta property=\"article:published_time\" content=\"" + DAY
                + "\"></head>\n<body><nav><a href=\"/\">Home</a></nav>\n<article>\n<h1>" + TITLE + "</h1>\n"
                + parts(OneArticle::html) + "</article>\n</body></html>\n";
    }

    private static String asciidoc() {
        return "= " + TITLE + "\n:author: " + AUTHOR + "\n:revdate: " + DAY + "\n:description: " + SUMMARY + "\n\n"
                + parts(part -> switch (part.kind()) {
                    case TEXT -> part.text();
                    case SUBHEAD -> "== " + part.text();
                    case ITEM -> "* " + part.text();
                    case QUOTE -> "____\n" + part.text() + "\n____";
                    case CAPTION -> "." + part.text() + "\nimage::pier.jpg[A pier]";
                });
    }

    private static String rst() {
        String rule = "=".repeat(TITLE.length());
        return rule + "\n" + TITLE + "\n" + rule + "\n\n:author: " + AUTHOR + "\n:date: " + DAY + "\n:description: "
                + SUMMARY + "\n\n"
                + parts(part -> switch (part.kind()) {
                    case TEXT -> part.text();
                    case SUBHEAD -> part.text() + "\n" + "-".repeat(part.text().length());
                    case ITEM -> "- " + part.text();
                    case QUOTE -> "    " + part.text();
                    case CAPTION -> ".. figure:: pier.jpg\n   :alt: A pier\n\n   " + part.text();
                });
    }

    private static String object(String body) {
        return "{\"title\": \"" + TITLE + "\", \"author\": \"" + AUTHOR + "\", \"date\": \"" + DAY
                + "\", \"description\": \"" + SUMMARY + "\", \"body\": \"" + body + "\"}";
    }

    private static String json(String text) {
        return text.replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(unit -> unit < 0x80 ? String.valueOf((char) unit) : String.format("\\u%04x", unit))
                .collect(Collectors.joining());
    }

    private static String row(String quote, String delimiter) {
        String body = parts(OneArticle::html).replace(quote, quote + quote);
        return String.join(delimiter, TITLE, AUTHOR, DAY, SUMMARY, quote + body + quote) + "\n";
    }

    private static String feed(String date, String summary) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Skerry Courier</title>
            <item><title>%s</title><dc:creator>%s</dc:creator>%s
            <%s>%s</%s>
            <content:encoded><![CDATA[%s]]></content:encoded></item>
            </channel></rss>
            """.formatted(TITLE, AUTHOR, date, summary, SUMMARY, summary, parts(OneArticle::html));
    }

    private static String nitf() {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <nitf><head><docdata><date.issue norm="20260305T080000Z"/></docdata></head><body>
            <body.head><hedline><hl1>%s</hl1></hedline><byline>%s</byline><abstract><p>%s</p></abstract></body.head>
            <body.content><block>
            %s</block></body.content></body></nitf>
            """.formatted(TITLE, AUTHOR, SUMMARY, parts(part -> switch (part.kind()) {
            case TEXT, QUOTE -> "<p>" + part.text() + "</p>";
            case SUBHEAD -> "<hl2>" + part.text() + "</hl2>";
            case ITEM -> "<ul><li>" + part.text() + "</li></ul>";
            case CAPTION ->
                "<media media-type=\"image\"><media-caption><p>" + part.text() + "</p></media-caption></media>";
        }));
    }

    private static byte[] docx() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("word/document.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>
            """.formatted(word("Title", TITLE)
                + word("Author", AUTHOR)
                + parts(part -> switch (part.kind()) {
                    case TEXT -> word("Normal", part.text());
                    case SUBHEAD -> word("Heading2", part.text());
                    case ITEM -> word("ListBullet", part.text());
                    case QUOTE -> word("Quote", part.text());
                    case CAPTION -> word("Caption", part.text());
                })));
        entries.put("docProps/core.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <p:coreProperties xmlns:p="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
                xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title></p:coreProperties>
            """.formatted(TITLE));
        return Zips.of(entries);
    }

    private static String word(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static byte[] epub() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("META-INF/container.xml", """
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>
            <rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
            """);
        entries.put("book.opf", """
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0">
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Skerry Year</dc:title>
            <dc:creator>%s</dc:creator><dc:language>en</dc:language></metadata>
            <manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>
            <spine><itemref idref="a"/></spine></package>
            """.formatted(AUTHOR));
        entries.put("a.xhtml", """
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>%s</title></head><body>
            <h1>%s</h1>
            %s</body></html>
            """.formatted(TITLE, TITLE, parts(OneArticle::html)));
        return Zips.of(entries);
    }
}
