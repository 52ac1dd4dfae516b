package org.copydesk.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copydesk.config.Configuration;
import org.copydesk.config.LintPlan;
import org.copydesk.config.ReadingPlan;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.PackedReader;
import org.copydesk.run.start.FieldTally;
import org.copydesk.run.start.Generator;
import org.copydesk.run.start.SiteFacts;
import org.copydesk.run.start.SiteWords;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;

/** Looks at a repository for its first configuration. Links are not followed, and no program of the site's is run. */
final class SiteSurvey {

    /** More files than these are not all read; those that are lie at even distances. */
    private static final int MOST_FILES = 3000;

    private static final int MOST_EXPORTS = 20;

    private static final long LARGEST = 4L << 20;

    private static final List<String> AUTHORS = List.of(
            "_data/authors.yml",
            "_data/authors.yaml",
            "_data/authors.json",
            "_data/people.yml",
            "data/authors.yml",
            "data/authors.yaml",
            "data/authors.json",
            "blog/authors.yml",
            "blog/authors.yaml",
            "docs/blog/.authors.yml",
            "docs/.authors.yml",
            "src/data/authors.json",
            "src/data/authors.yml",
            "src/_data/authors.json",
            "src/_data/authors.yml",
            "source/_data/authors.yml",
            "content/authors.yml");

    /** Where generators keep the name and the address of the site. */
    private static final List<String> SETTINGS = List.of(
            "hugo.toml",
            "hugo.yaml",
            "hugo.yml",
            "config.toml",
            "config/_default/hugo.toml",
            "config/_default/config.toml",
            "_config.yml",
            "_config.yaml",
            "docusaurus.config.js",
            "docusaurus.config.ts",
            "mkdocs.yml",
            "mkdocs.yaml",
            "astro.config.mjs",
            "astro.config.ts",
            ".vitepress/config.js",
            ".vitepress/config.ts",
            ".vitepress/config.mts",
            "docs/.vitepress/config.js",
            "docs/.vitepress/config.ts",
            "docs/.vitepress/config.mts",
            "src/_data/site.json",
            "_data/site.json");

    private static final List<String> PAPERS = List.of(
            "README.md",
            "CONTRIBUTING.md",
            "CODE_OF_CONDUCT.md",
            "CHANGELOG.md",
            "SECURITY.md",
            "LICENSE.md",
            "LICENSE.txt",
            "AUTHORS.md",
            "CLAUDE.md",
            "AGENTS.md");

    private final Path folder;
    private final Formats formats;

    SiteSurvey(Path folder, Formats formats) {
        this.folder = folder.toAbsolutePath().normalize();
        this.formats = formats;
    }

    SiteFacts look() throws InterruptedException {
        Generator generator = generator();
        String mark =
                generator.marks().stream().filter(this::exists).findFirst().orElse("");
        List<String> content = new ArrayList<>(
                generator.content().stream().filter(this::isFolder).toList());
        List<String> outside = new ArrayList<>(generator.output());
        if (generator == Generator.PLAIN && !ghostExport().isEmpty()) {
            generator = Generator.GHOST;
            mark = ghostExport();
            content.add(mark);
        }
        if (content.isEmpty()) {
            PAPERS.stream().filter(this::isFile).forEach(outside::add);
        }
        SiteWords words = words();
        String authors = AUTHORS.stream().filter(this::isFile).findFirst().orElse("");
        return new SiteFacts(
                generator, mark, content, outside, words.name(), words.domain(), authors, sample(content, outside));
    }

    private Generator generator() {
        for (Generator each : Generator.values()) {
            if (each.marks().stream().anyMatch(this::exists)) {
                return each;
            }
        }
        return Generator.PLAIN;
    }

    /** The name of an export of Ghost at the top of the folder; empty if there is none. */
    private String ghostExport() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            List<String> names = new ArrayList<>();
            files.forEach(file -> names.add(SiteFiles.relative(folder, file)));
            names.sort(Comparator.naturalOrder());
            return names.stream()
                    .limit(MOST_EXPORTS)
                    .filter(name -> text(name).startsWith("{") && isGhost(text(name)))
                    .findFirst()
                    .orElse("");
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static boolean isGhost(String json) {
        return json.contains("\"db\"") && json.contains("\"posts\"") && json.contains("\"exported_on\"");
    }

    private SiteFacts.Sample sample(List<String> content, List<String> outside) throws InterruptedException {
        Configuration whole = new Configuration(
                List.of(),
                LintPlan.standard(),
                ReadingPlan.standard(),
                content,
                outside,
                Configuration.standard().failOn(),
                Configuration.standard().suppressions());
        LintSettings settings = LintSettings.of(folder, List.of(Path.of(""))).withConfiguration(whole, folder);
        List<SourceFile> files = new FileFinder(settings, formats).find().files();
        FieldTally tally = new FieldTally();
        boolean all = true;
        int step = Math.max(1, (files.size() + MOST_FILES - 1) / MOST_FILES);
        for (int i = 0; i < files.size(); i++) {
            boolean read = i % step == 0 && files.get(i).size() <= LARGEST && read(files.get(i), tally);
            all &= read;
        }
        return tally.sample(files.size(), all);
    }

    private boolean read(SourceFile file, FieldTally tally) {
        try {
            ArticleReader reader = formats.forName(file.name()).orElseGet(formats::fallback);
            Optional<Decoded> text = reader instanceof PackedReader
                    ? Optional.empty()
                    : Decoder.decode(file.content().read());
            if (text.isEmpty()) {
                return false;
            }
            SourceText source =
                    SourceText.of(new SourceId(file.name()), text.get().text());
            reader.read(source, tally::add);
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private SiteWords words() {
        SiteWords words = SiteWords.none();
        for (String name : SETTINGS) {
            if (words.isWhole()) {
                break;
            }
            words = words.or(text(name));
        }
        return words;
    }

    private String text(String name) {
        try {
            Path file = folder.resolve(name);
            return isFile(name) && Files.size(file) <= LARGEST
                    ? Decoder.decode(Files.readAllBytes(file))
                            .map(Decoded::text)
                            .orElse("")
                    : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    private boolean exists(String name) {
        return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isFolder(String name) {
        return Files.isDirectory(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isFile(String name) {
        return Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }
}
