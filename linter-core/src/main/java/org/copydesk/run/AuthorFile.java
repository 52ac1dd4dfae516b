package org.copydesk.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Field;
import org.copydesk.config.AuthorRegister;
import org.copydesk.config.ConfigProblem;
import org.copydesk.finding.Location;
import org.copydesk.reader.markdown.MarkdownReader;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/**
 * A file with authors: data in YAML, JSON or TOML, a text with a name on each line, or a page with front matter. TOML is
 * read as the front matter that it is elsewhere.
 */
final class AuthorFile {

    static final String TOML = ".toml";

    private static final String MARKDOWN = ".md";
    private static final String YAML_FENCE = "---\n";
    private static final String TOML_FENCE = "+++\n";

    private AuthorFile() {}

    /** All authors of a file. */
    static AuthorRegister.Result list(SourceText source) {
        if (!source.id().fileName().toLowerCase(Locale.ROOT).endsWith(TOML)) {
            return AuthorRegister.read(source);
        }
        AuthorRegister authors = new AuthorRegister();
        Article data = read(source, TOML_FENCE + source.content() + "\n" + TOML_FENCE);
        for (Map.Entry<String, Map<String, String>> table : tables(data).entrySet()) {
            String path = table.getKey();
            String key = path.substring(path.lastIndexOf('.') + 1);
            if (key.isEmpty() || key.equals("authors")) {
                table.getValue().forEach(authors::author);
            } else {
                authors.one(key.endsWith("]") ? "" : key, table.getValue());
            }
        }
        AuthorRegister.Result found = authors.result();
        return new AuthorRegister.Result(found.names(), found.keys(), problems(source, data));
    }

    /** What a file or page says of one author. */
    static void one(SourceText source, String key, AuthorRegister authors) {
        String name = source.id().fileName();
        String content = source.content().replace("\r\n", "\n");
        boolean page = name.endsWith(MARKDOWN);
        if (page && !content.startsWith(TOML_FENCE)) {
            authors.one(key, front(content));
            return;
        }
        String front = page ? content : name.endsWith(TOML) ? TOML_FENCE + content + "\n" + TOML_FENCE : "";
        if (front.isEmpty()) {
            authors.one(key, content);
            return;
        }
        authors.one(key, tables(read(source, front)).getOrDefault("", Map.of()));
    }

    /** The YAML front matter of a page; empty if it has none. */
    private static String front(String page) {
        boolean fenced = page.startsWith(YAML_FENCE);
        int end = fenced ? page.indexOf("\n---", YAML_FENCE.length() - 1) : -1;
        return end < 0 ? "" : page.substring(YAML_FENCE.length(), Math.max(YAML_FENCE.length(), end + 1));
    }

    private static Article read(SourceText source, String page) {
        List<Article> articles = new ArrayList<>();
        new MarkdownReader().read(SourceText.of(source.id(), page), articles::add);
        return articles.get(0);
    }

    /** The texts in the tables of a file, by the tables' paths; those of the file itself by none. */
    private static Map<String, Map<String, String>> tables(Article data) {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        for (Field field : data.fields()) {
            int dot = field.name().lastIndexOf('.');
            tables.computeIfAbsent(field.name().substring(0, Math.max(0, dot)), path -> new LinkedHashMap<>())
                    .put(field.name().substring(dot + 1), field.text());
        }
        return tables;
    }

    private static List<ConfigProblem> problems(SourceText source, Article data) {
        int most = source.content().length();
        return data.problems().stream()
                .map(problem -> Math.max(0, Math.min(most, problem.span().start() - TOML_FENCE.length())))
                .map(at -> Location.of(source, Span.at(at)))
                .map(place -> new ConfigProblem(place, "this cannot be read as TOML from here on"))
                .toList();
    }
}
