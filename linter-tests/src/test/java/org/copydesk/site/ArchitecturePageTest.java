package org.copydesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each package is for, by its own words. */
class ArchitecturePageTest {

    private static final Path HOME = Path.of("..");
    private static final Pattern JAVADOC =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:@[\\w.]+\\s+)?package ([\\w.]+);", Pattern.DOTALL);
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(?:code|link|value)\\s+#?([^}]*)}");
    private static final Pattern DESCRIPTION = Pattern.compile("<description>(.*?)</description>", Pattern.DOTALL);

    private static final String HEAD = """
            # Architecture

            Copydesk is a house of floors: a package uses only packages on lower floors, and of these only those that it names. The tests in
            `linter-tests` (package `org.copydesk.house`) hold the code to that, and to three more rules: each third-party library is seen by
            one package only; rules keep no state; nothing but `run` touches files, and nothing but `cli` the standard streams and the exit.

            The way of an article: `run` finds the file and decodes it; a `reader` makes an `Article` of it, in which each text knows the
            place in the source that each of its letters came from; `structure` infers what the format does not say, such as which paragraph
            is a caption; `engine` looks for the phrases of all rules in one pass, and asks the rules that have a hit; rules report spans of
            texts, never of files; what compares articles gathers facts by key and judges them at the end; `engine` merges what overlaps,
            heeds suppressions, and sorts; `render` writes. [Decisions](decisions) tell why where it could be otherwise.

            This page is made of what the packages say of themselves.

            """;

    @Test
    void saysWhatEachPackageIsFor() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (String module : modules()) {
            SortedMap<String, String> packages = packages(HOME.resolve(module).resolve("src/main/java"));
            page.append("## ")
                    .append(module)
                    .append("\n\n")
                    .append(description(module))
                    .append("\n\n");
            packages.forEach((name, text) ->
                    page.append("- `").append(name).append("`: ").append(text).append('\n'));
            page.append(packages.isEmpty() ? "" : "\n");
        }
        assertThat(page).contains("`org.copydesk.text`", "`org.copydesk.rules.headline`", "linter-maven-plugin");
        MadePage.check(MadePage.DOCS.resolve("architecture.md"), page.toString().stripTrailing() + "\n");
    }

    private static List<String> modules() throws IOException {
        Matcher module = Pattern.compile("<module>(.*?)</module>").matcher(Files.readString(HOME.resolve("pom.xml")));
        return module.results().map(result -> result.group(1)).distinct().toList();
    }

    private static String description(String module) throws IOException {
        Matcher description =
                DESCRIPTION.matcher(Files.readString(HOME.resolve(module).resolve("pom.xml")));
        return description.find() ? description.group(1).strip().replaceAll("\\s+", " ") : "";
    }

    private static SortedMap<String, String> packages(Path source) throws IOException {
        SortedMap<String, String> packages = new TreeMap<>();
        if (Files.isDirectory(source)) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file :
                        files.filter(each -> each.endsWith("package-info.java")).toList()) {
                    Matcher javadoc = JAVADOC.matcher(Files.readString(file));
                    if (javadoc.find()) {
                        packages.put(javadoc.group(2), text(javadoc.group(1)));
                    }
                }
            }
        }
        return packages;
    }

    private static String text(String javadoc) {
        return INLINE_TAG
                .matcher(javadoc.replaceAll("(?m)^\\s*\\*", " "))
                .replaceAll("`$1`")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
