package org.copydesk.run.ignore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Git itself says what its patterns mean. */
class IgnoreTreeTest {

    private static final List<String> FILES = List.of(
            "a.md",
            "b.md",
            "a.html",
            "#note.md",
            "!bang.md",
            "with space.md",
            "trailing ",
            "été.md",
            "[x].md",
            "a-b.md",
            "news/a.md",
            "news/b.md",
            "news/2026/a.md",
            "news/2026/05/a.md",
            "news/drafts/a.md",
            "drafts/a.md",
            "drafts/keep.md",
            "drafts/old/b.md",
            "deep/x/y/z/news/a.md",
            "deep/x/A1.md",
            "deep/x/a1.md",
            "build/out/a.md",
            "build.md");

    @TempDir
    private Path folder;

    private boolean git(String... args) throws IOException, InterruptedException {
        String[] command = Stream.concat(Stream.of("git", "-c", "core.excludesFile=/dev/null"), Stream.of(args))
                .toArray(String[]::new);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve(".git-out").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor() == 0;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The files that Git leaves out. */
    private List<String> asGit() throws IOException, InterruptedException {
        assertThat(git("ls-files", "-o", "--exclude-standard", "-z")).isTrue();
        String out = Files.readString(folder.resolve(".git-out"));
        List<String> left = new ArrayList<>(FILES);
        left.removeAll(List.of(out.split("\0")));
        return left;
    }

    private List<String> asHere(Map<String, String> patterns) {
        IgnoreTree tree =
                new IgnoreTree(at -> patterns.containsKey(at) ? List.of(IgnoreFile.of(patterns.get(at))) : List.of());
        return FILES.stream().filter(file -> tree.leavesOut(file, false)).toList();
    }

    private void agree(Map<String, String> patterns) throws IOException, InterruptedException {
        for (String at : List.of("", "news", "drafts", "deep/x")) {
            Files.deleteIfExists(folder.resolve(at).resolve(".gitignore"));
        }
        for (Map.Entry<String, String> each : patterns.entrySet()) {
            write((each.getKey().isEmpty() ? "" : each.getKey() + "/") + ".gitignore", each.getValue());
        }
        assertThat(asHere(patterns)).as(patterns.toString()).isEqualTo(asGit());
    }

    private void prepare() throws IOException, InterruptedException {
        assumeTrue(git("init", "-q"), "no Git here");
        for (String file : FILES) {
            write(file, "x\n");
        }
    }

    @Test
    void everyKindOfLine() throws IOException, InterruptedException {
        prepare();
        for (String line : List.of(
                "*.md",
                "*.html",
                "a.md",
                "/a.md",
                "news",
                "news/",
                "/news/",
                "drafts/",
                "drafts/*",
                "**/drafts",
                "news/**",
                "**/a.md",
                "news/**/a.md",
                "news/*/a.md",
                "a?b.md",
                "deep/**/news",
                "**",
                "*",
                "/*",
                "# a.md",
                "#note.md",
                "\\#note.md",
                "!bang.md",
                "\\!bang.md",
                "trailing ",
                "trailing\\ ",
                "with space.md",
                "with\\ space.md",
                "[ab].md",
                "[!a].md",
                "[^a].md",
                "[a-c].md",
                "[[:upper:]]1.md",
                "[[:lower:]]1.md",
                "[[:digit:]]*",
                "[]x].md",
                "\\[x\\].md",
                "[x",
                "[[:bogus:]].md",
                "a\\",
                "?t?.md",
                "??t??.md",
                "é*",
                "été.md",
                "a[-]b.md",
                "a[!-a]b.md",
                "a[+--]b.md",
                "news/**.md",
                "n**/a.md",
                "**/",
                "/**",
                "**/x/**",
                "build",
                "/build",
                "build*/",
                "news/2026/",
                "./a.md",
                "news//a.md",
                "//",
                "/",
                "!",
                "a.md\r",
                "\uFEFFa.md",
                "*/a.md",
                "***/a.md",
                "news/***",
                "x/y/",
                "deep/x/y",
                "[\\]].md",
                "[a\\-c].md",
                "[c-a].md",
                "[[:alpha:]-z].md",
                "*.m[d]",
                "**\\/a.md")) {
            agree(Map.of("", line + "\n"));
        }
    }

    @Test
    void linesThatTakeBack() throws IOException, InterruptedException {
        prepare();
        agree(Map.of("", "*.md\n!a.md\n"));
        agree(Map.of("", "drafts/\n!drafts/keep.md\n"));
        agree(Map.of("", "drafts/*\n!drafts/keep.md\n"));
        agree(Map.of("", "!a.md\n*.md\n"));
        agree(Map.of("", "*\n!*/\n!*.html\n"));
        agree(Map.of("", "/*\n!/news\n/news/*\n!/news/2026\n"));
        Map<String, String> nested = new LinkedHashMap<>();
        nested.put("", "*.md\n");
        nested.put("news", "!a.md\n/b.md\n2026/05\n");
        nested.put("deep/x", "!A1.md\n");
        agree(nested);
    }

    /** Patterns put together by chance, with the same chance in each run. */
    @Test
    void manyMixedFiles() throws IOException, InterruptedException {
        prepare();
        List<String> parts = List.of(
                "a", "b", "*", "**", "?", "/", "/", "news", "drafts", ".md", "[ab]", "[!a]", "!", "deep", "x", "2026",
                "\\a");
        Random chance = new Random(20260504);
        for (int i = 0; i < 150; i++) {
            StringBuilder text = new StringBuilder();
            for (int line = 0; line < 4; line++) {
                for (int part = chance.nextInt(5); part >= 0; part--) {
                    text.append(parts.get(chance.nextInt(parts.size())));
                }
                text.append('\n');
            }
            agree(Map.of("", text.toString()));
        }
    }

    @Test
    void tenThousandPatternsOverTenThousandFiles() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2500; i++) {
            text.append("name")
                    .append(i)
                    .append(".md\n/folder")
                    .append(i)
                    .append("/x.md\n*.ending")
                    .append(i);
            text.append("\nfolder").append(i).append("/**/old-*\n");
        }
        IgnoreFile file = IgnoreFile.of(text.toString());
        IgnoreTree tree = new IgnoreTree(at -> at.isEmpty() ? List.of(file) : List.of());
        TreeSet<String> left = new TreeSet<>();
        for (int i = 0; i < 10_000; i++) {
            String path = "folder" + i + "/below/" + (i % 2 == 0 ? "old-" : "new-") + i + ".md";
            if (tree.leavesOut(path, false)) {
                left.add(path);
            }
        }
        assertThat(left).hasSize(1250).contains("folder0/below/old-0.md").doesNotContain("folder1/below/new-1.md");
    }

    @Test
    void starsUponStarsEnd() {
        IgnoreFile file = IgnoreFile.of("*a".repeat(200) + "b\n" + "**/".repeat(200) + "b\n");
        String path = "a".repeat(5000) + "/" + "a/".repeat(500) + "c";
        assertThat(path.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(6000);
        assertThat(file.ask(path, false)).isEqualTo(IgnoreFile.Answer.NOTHING);
    }
}
