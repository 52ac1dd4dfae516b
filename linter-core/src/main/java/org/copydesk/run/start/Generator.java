package org.copydesk.run.start;

import java.util.List;

/** The program that makes a site of the articles, told by the files that it wants at the top of the repository. */
public enum Generator {
    HUGO(
            "Hugo",
            List.of(
                    "hugo.toml",
                    "hugo.yaml",
                    "hugo.yml",
                    "hugo.json",
                    "config/_default/hugo.toml",
                    "config/_default/config.toml",
                    "archetypes"),
            List.of("content"),
            List.of("public", "resources", "themes")),
    HEXO("Hexo", List.of("source/_posts", "_config.landscape.yml"), List.of("source"), List.of("public", "themes")),
    JEKYLL(
            "Jekyll",
            List.of("_config.yml", "_config.yaml", "_posts", "_layouts"),
            List.of("_posts", "_drafts", "_pages", "_articles", "_news", "collections"),
            List.of("_site", "vendor")),
    ASTRO(
            "Astro",
            List.of("astro.config.mjs", "astro.config.ts", "astro.config.js", "astro.config.mts", "astro.config.cjs"),
            List.of("src/content", "src/data", "src/pages", "content"),
            List.of("dist")),
    DOCUSAURUS(
            "Docusaurus",
            List.of("docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs"),
            List.of("blog", "docs", "news", "i18n", "versioned_docs", "src/pages"),
            List.of("build")),
    ELEVENTY(
            "Eleventy",
            List.of(
                    "eleventy.config.js",
                    "eleventy.config.mjs",
                    "eleventy.config.cjs",
                    "eleventy.config.ts",
                    ".eleventy.js"),
            List.of("content", "posts", "src/posts", "src/content", "articles", "blog"),
            List.of("_site")),
    VITEPRESS("VitePress", List.of(".vitepress", "docs/.vitepress"), List.of("docs", "blog", "posts"), List.of("dist")),
    MKDOCS("MkDocs", List.of("mkdocs.yml", "mkdocs.yaml"), List.of("docs"), List.of("site")),
    /** Told by what the file holds, not by its name. */
    GHOST("a Ghost export", List.of(), List.of(), List.of()),
    /** No generator that is known. */
    PLAIN("no generator", List.of(), List.of(), List.of());

    private final String title;
    private final List<String> marks;
    private final List<String> content;
    private final List<String> output;

    Generator(String title, List<String> marks, List<String> content, List<String> output) {
        this.title = title;
        this.marks = marks;
        this.content = content;
        this.output = output;
    }

    /** Its name as it writes it. */
    public String title() {
        return title;
    }

    /** Files and folders of which one tells that it is at work, the surest first. */
    public List<String> marks() {
        return marks;
    }

    /** Folders in which it looks for articles. */
    public List<String> content() {
        return content;
    }

    /** Folders that hold what it makes, or what others made for it. */
    public List<String> output() {
        return output;
    }
}
