package org.copydesk.benchmarks.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes articles into a folder. */
interface ArticleFile extends AutoCloseable {

    void write(Sketch article) throws IOException;

    @Override
    void close() throws IOException;

    /** One file of JSON lines; the article of a number stands in the line of that number. */
    static ArticleFile jsonLines(Path folder) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(folder.resolve("archive.jsonl"), StandardCharsets.UTF_8);
        return new ArticleFile() {
            @Override
            public void write(Sketch article) throws IOException {
                out.write(new JsonLine()
                        .member("headline", article.headline())
                        .member("description", article.description())
                        .member("author", article.author())
                        .member("author_bio", article.biography())
                        .member("date", article.date().toString())
                        .member("slug", article.slug())
                        .member("body", String.join("\n\n", article.blocks()))
                        .end());
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    /** A file of Markdown for each article, a thousand in a folder. */
    static ArticleFile markdown(Path folder) {
        return new ArticleFile() {
            @Override
            public void write(Sketch article) throws IOException {
                Path file = folder.resolve(
                        String.format(Locale.ROOT, "%04d/a%07d.md", article.number() / 1000, article.number()));
                Files.createDirectories(file.getParent());
                String biography = article.biography().isEmpty() ? "" : "author_bio: \"" + article.biography() + "\"\n";
                Files.writeString(
                        file,
                        "---\ntitle: \"" + article.headline() + "\"\ndescription: \"" + article.description()
                                + "\"\nauthor: \"" + article.author() + "\"\n" + biography + "date: " + article.date()
                                + "\nslug: " + article.slug() + "\n---\n\n"
                                + String.join("\n\n", article.blocks()) + "\n");
            }

            @Override
            public void close() {
                // each file is closed when it is written
            }
        };
    }
}
