package org.copydesk.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.config.AuthorRegister;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;

/**
 * The register of authors that a site keeps for its generator: {@code _data/authors.yml} and kin, or a file or page for each
 * author. Where there is none, nobody is known; a file that cannot be read names nobody.
 */
final class AuthorFiles {

    /** Where the site lies in a repository that holds more than it. */
    private static final List<String> SITES = List.of("", "src", "site", "source", "docs", "website", "web", "blog");

    /** Folders for data, each with the names of the files in it that hold authors. */
    private static final List<String> DATA =
            List.of("_data", "data", "_includes/data", "content", "content/data", "blog", "posts");

    private static final List<String> STEMS =
            List.of("authors", "author", ".authors", "people", "team", "staff", "writers", "contributors", "members");

    private static final List<String> FOLDERS = List.of(
            "_authors",
            "_data/authors",
            "data/authors",
            "content/authors",
            "content/author",
            "content/data/authors",
            "authors");

    private static final List<String> ENDINGS = List.of(".yml", ".yaml", ".json", AuthorFile.TOML);
    private static final List<String> PAGES = List.of("_index.md", "index.md");
    private static final String MARKDOWN = ".md";
    private static final long LARGEST = 4L << 20;
    private static final int MOST = 10_000;

    private final Path root;
    private final AuthorRegister authors = new AuthorRegister();

    private AuthorFiles(Path root) {
        this.root = root;
    }

    /** All authors: of lists, then of files and pages. */
    static AuthorRegister.Result under(Path root) {
        AuthorFiles files = new AuthorFiles(root);
        for (String name : SITES) {
            Path site = root.resolve(name);
            if (name.isEmpty() || Files.isDirectory(site)) {
                files.lists(site);
                files.folders(site);
            }
        }
        return files.authors.result();
    }

    private void lists(Path site) {
        lists(site, "authors");
        for (String name : DATA) {
            Path folder = site.resolve(name);
            if (Files.isDirectory(folder)) {
                STEMS.forEach(stem -> lists(folder, stem));
            }
        }
    }

    private void lists(Path folder, String stem) {
        for (String ending : ENDINGS) {
            Path file = folder.resolve(stem + ending);
            if (Files.isRegularFile(file)) {
                authors.add(AuthorFile.list(text(file)));
            }
        }
    }

    private void folders(Path site) {
        for (String name : FOLDERS) {
            Path folder = site.resolve(name);
            if (Files.isDirectory(folder)) {
                entries(folder).forEach(this::author);
            }
        }
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().limit(MOST).toList();
        } catch (IOException closed) {
            return List.of();
        }
    }

    /** A file for an author, or a folder that holds his page; the name of either is his key. */
    private void author(Path entry) {
        String name = String.valueOf(entry.getFileName());
        if (Files.isDirectory(entry)) {
            for (String page : PAGES) {
                if (Files.isRegularFile(entry.resolve(page))) {
                    AuthorFile.one(text(entry.resolve(page)), name, authors);
                    return;
                }
            }
            return;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        boolean author = ENDINGS.contains(ending) || ending.equals(MARKDOWN);
        if (author && !name.startsWith("_") && !PAGES.contains(name)) {
            AuthorFile.one(text(entry), name.substring(0, dot), authors);
        }
    }

    /** The text of a file; empty if it is too large, or a link leads to it out of the site. */
    private SourceText text(Path file) {
        SourceId id = new SourceId(String.valueOf(file.getFileName()));
        try {
            boolean unread = !file.toRealPath().startsWith(root.toRealPath()) || Files.size(file) > LARGEST;
            return SourceText.of(id, unread ? "" : new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException closed) {
            return SourceText.of(id, "");
        }
    }
}
