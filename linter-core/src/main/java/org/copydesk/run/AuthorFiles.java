package org.copydesk.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The register of authors that a site keeps for its generator: {@code _data/authors.yml} and kin, or a file or page for each
 * author. Where there is none, nobody is known; a file that cannot be read names nobody.
 */
final class AuthorFiles {

    private static final List<String> LISTS =
            List.of("_data/authors", "data/authors", "src/_data/authors", "src/data/authors", "blog/authors");
    private static final List<String> FOLDERS = List.of(
            "_data/authors", "data/authors", "_authors", "content/authors", "content/author", "src/content/authors");
    private static final List<String> ENDINGS = List.of(".yml", ".yaml", ".json");
    private static final List<String> PAGES = List.of("_index.md", "index.md");
    private static final String MARKDOWN = ".md";
    private static final String FENCE = "---\n";
    private static final long LARGEST = 4L << 20;
    private static final int MOST = 10_000;

    private final Path root;
    private final Set<String> names = new TreeSet<>();

    private AuthorFiles(Path root) {
        this.root = root;
    }

    /** Names and keys of all authors, sorted. */
    static List<String> under(Path root) {
        AuthorFiles files = new AuthorFiles(root);
        files.lists();
        files.folders();
        return List.copyOf(files.names);
    }

    private void lists() {
        for (String list : LISTS) {
            for (String ending : ENDINGS) {
                Path file = root.resolve(list + ending);
                if (Files.isRegularFile(file)) {
                    names.addAll(AuthorNames.ofList(text(file)));
                }
            }
        }
    }

    private void folders() {
        for (String name : FOLDERS) {
            Path folder = root.resolve(name);
            if (Files.isDirectory(folder)) {
                for (Path entry : entries(folder)) {
                    author(entry);
                }
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
            PAGES.stream()
                    .map(entry::resolve)
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .ifPresent(page -> names.addAll(AuthorNames.ofOne(name, front(text(page)))));
            return;
        }
        List<String> endings = new ArrayList<>(ENDINGS);
        endings.add(MARKDOWN);
        for (String ending : endings) {
            if (name.endsWith(ending) && !name.startsWith("_") && !PAGES.contains(name)) {
                String text = text(entry);
                names.addAll(AuthorNames.ofOne(
                        name.substring(0, name.length() - ending.length()),
                        ending.equals(MARKDOWN) ? front(text) : text));
            }
        }
    }

    /** The front matter of a page; empty if it has none. */
    private static String front(String page) {
        String text = page.replace("\r\n", "\n");
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        int last = text.startsWith(FENCE) && end < 0 && text.stripTrailing().endsWith("\n---")
                ? text.stripTrailing().length() - 3
                : end;
        return last < 0 ? "" : text.substring(FENCE.length(), Math.max(FENCE.length(), last));
    }

    /** The text of a file; empty if it is too large, or a link leads to it out of the site. */
    private String text(Path file) {
        try {
            boolean unread = !file.toRealPath().startsWith(root.toRealPath()) || Files.size(file) > LARGEST;
            return unread ? "" : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException closed) {
            return "";
        }
    }
}
