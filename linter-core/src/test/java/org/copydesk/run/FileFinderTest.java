package org.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.config.Configuration;
import org.copydesk.config.LintPlan;
import org.copydesk.config.ReadingPlan;
import org.copydesk.config.SuppressionSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a run takes; with Git where Git has a say. */
class FileFinderTest {

    private static final String BAD = "---\ntitle: T\ndate: 2026-02-31\n---\n\nThe harbour opened.\n";

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static boolean git(Path in, String... args) throws IOException, InterruptedException {
        String[] command = Stream.concat(
                        Stream.of("git", "-c", "user.name=a", "-c", "user.email=a@b.example"), Stream.of(args))
                .toArray(String[]::new);
        return new ProcessBuilder(command)
                        .directory(in.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private void git(String... args) throws IOException, InterruptedException {
        assertThat(git(folder, args)).as(String.join(" ", args)).isTrue();
    }

    private void repository() throws IOException, InterruptedException {
        assumeTrue(git(folder, "init", "-q", "-b", "main"), "no Git here");
    }

    private LintSettings settings(String... paths) {
        return LintSettings.of(
                folder,
                paths.length == 0
                        ? List.of(Path.of(""))
                        : Stream.of(paths).map(Path::of).toList());
    }

    private static Configuration globs(List<String> include, List<String> exclude) {
        return new Configuration(
                List.of(),
                LintPlan.standard(),
                ReadingPlan.standard(),
                include,
                exclude,
                Configuration.standard().failOn(),
                SuppressionSettings.standard());
    }

    private static List<String> names(LintSettings settings) throws InterruptedException {
        FileList list = new FileFinder(settings, Formats.all()).find();
        assertThat(list.problems()).isEmpty();
        return list.files().stream().map(SourceFile::name).toList();
    }

    private static String problem(LintSettings settings) throws InterruptedException {
        FileList list = new FileFinder(settings, Formats.all()).find();
        assertThat(list.problems()).hasSize(1);
        return list.problems().get(0).message();
    }

    private List<String> found(FileChoice choice) throws InterruptedException {
        return Desk.open().lint(settings().withChoice(choice), Progress.NONE).report().findings().stream()
                .map(each -> each.finding().location().source().path() + ":"
                        + each.finding().location().start().line())
                .toList();
    }

    @Test
    void globsOfConfigurationAndCall() throws IOException, InterruptedException {
        write("news/a.md", BAD);
        write("news/old/b.md", BAD);
        write("pages/c.html", "<p>x</p>");
        write("pages/picture.png", "x");
        assertThat(names(settings().withConfiguration(globs(List.of("news"), List.of()), folder)))
                .containsExactly("news/a.md", "news/old/b.md");
        assertThat(names(settings().withConfiguration(globs(List.of(), List.of("news/old/")), folder)))
                .containsExactly("news/a.md", "pages/c.html");
        LintSettings none = LintSettings.of(folder, List.of());
        assertThat(names(none.withGlobs(List.of("**/*.md")))).containsExactly("news/a.md", "news/old/b.md");
        assertThat(names(none.withGlobs(List.of("pages/*")))).containsExactly("pages/c.html");
        assertThat(names(none.withGlobs(List.of(folder + "/n*/*")))).containsExactly("news/a.md");
        assertThat(problem(none.withGlobs(List.of("pages/*.md")))).contains("pages/*.md");
    }

    @Test
    void patternsWithoutGit() throws IOException, InterruptedException {
        write(".gitignore", "*.txt\n");
        write("news/.copydeskignore", "/old\n");
        write("news/a.md", BAD);
        write("news/a.txt", BAD);
        write("news/old/b.md", BAD);
        assertThat(names(settings())).containsExactly("news/a.md");
        assertThat(names(settings("news"))).containsExactly("news/a.md");
        assertThat(names(settings("news/old", "news/a.txt"))).containsExactly("news/a.txt", "news/old/b.md");
    }

    @Test
    void gitSaysWhatItIgnores() throws IOException, InterruptedException {
        repository();
        write(".gitignore", "public/\n*.txt\n");
        write(".copydeskignore", "legal/\n");
        write("kept.txt", BAD);
        git("add", "-f", "kept.txt");
        for (String name : List.of("news/a.md", "public/a.md", "news/b.txt", "legal/c.md", "été/d.md")) {
            write(name, BAD);
        }
        assertThat(names(settings())).containsExactly("kept.txt", "news/a.md", "été/d.md");
        assertThat(names(settings("news"))).containsExactly("news/a.md");
        assertThat(names(settings("public"))).containsExactly("public/a.md");
        assertThat(names(settings("legal"))).containsExactly("legal/c.md");
        assertThat(names(settings("news/b.txt"))).containsExactly("news/b.txt");
    }

    @Test
    void repositoriesWithinARepository() throws IOException, InterruptedException {
        repository();
        write("news/a.md", BAD);
        write("sub/.gitignore", "drafts\n");
        write("sub/b.md", BAD);
        write("sub/drafts/c.md", BAD);
        assertThat(git(folder.resolve("sub"), "init", "-q")).isTrue();
        assertThat(names(settings())).containsExactly("news/a.md", "sub/b.md");
        write(".gitignore", "sub/\n");
        assertThat(names(settings())).containsExactly("news/a.md");
    }

    @Test
    void linksLeadNowhere() throws IOException, InterruptedException {
        write("site/a.md", BAD);
        write("outside/secret.md", BAD);
        Files.createSymbolicLink(folder.resolve("site/link"), folder.resolve("outside"));
        Files.createSymbolicLink(folder.resolve("site/link.md"), folder.resolve("outside/secret.md"));
        Path site = folder.resolve("site");
        assertThat(names(LintSettings.of(site, List.of(Path.of(""))))).containsExactly("a.md");
        FileChoice listed = new FileChoice.Listed(List.of("a.md", "link.md", "link/secret.md", "../outside/secret.md"));
        assertThat(names(LintSettings.of(site, List.of(Path.of(""))).withChoice(listed)))
                .containsExactly("a.md");
    }

    @Test
    void lists() throws IOException, InterruptedException {
        write("news/a.md", BAD);
        write("news/.copydeskignore", "b.md\n");
        write("news/b.md", BAD);
        write("node_modules/c.md", BAD);
        write("picture.png", "x");
        FileChoice listed = new FileChoice.Listed(
                List.of("news/a.md", "./news/../news/b.md", "node_modules/c.md", "picture.png", "gone.md"));
        assertThat(names(settings().withChoice(listed))).containsExactly("news/a.md");
        assertThat(problem(settings().withChoice(new FileChoice.Listed(List.of("gone.md")))))
                .contains("gone.md");
        assertThat(names(settings().withChoice(new FileChoice.Listed(List.of()))))
                .isEmpty();
    }

    @Test
    void sinceACommit() throws IOException, InterruptedException {
        repository();
        write("old.md", BAD);
        write("edited.md", BAD + "\n\n".repeat(3) + "End.\n");
        write("moved.md", BAD);
        write("deleted.md", BAD);
        git("add", ".");
        git("commit", "-qm", "one");
        git("checkout", "-qb", "work");
        write("edited.md", BAD + "\n\n".repeat(3) + "Another end.\n");
        git("mv", "moved.md", "new name.md");
        git("rm", "-q", "deleted.md");
        git("commit", "-qam", "two");
        write("untracked\t\"é\".md", BAD);
        git("checkout", "-q", "main");
        write("later.md", BAD);
        git("add", "later.md");
        git("commit", "-qm", "three");
        git("checkout", "-q", "work");
        assertThat(names(settings().withChoice(new FileChoice.Since("main", false))))
                .containsExactly("edited.md", "new name.md", "untracked\t\"é\".md");
        assertThat(names(settings("edited.md").withChoice(new FileChoice.Since("main", false))))
                .containsExactly("edited.md");
        assertThat(found(new FileChoice.Since("main", true))).containsExactly("untracked\t\"é\".md:3");
        write("edited.md", BAD.replace("2026-02-31", "2026-02-30"));
        assertThat(found(new FileChoice.Since("main", true))).containsExactly("edited.md:3", "untracked\t\"é\".md:3");
    }

    @Test
    void stagedAsItWillBeCommitted() throws IOException, InterruptedException {
        repository();
        write("a.md", BAD);
        write("b.md", BAD);
        git("add", "a.md");
        write("a.md", BAD.replace("2026-02-31", "2026-02-28"));
        assertThat(found(new FileChoice.Staged(false))).containsExactly("a.md:3");
        assertThat(found(new FileChoice.Staged(true))).containsExactly("a.md:3");
        git("add", "a.md");
        assertThat(found(new FileChoice.Staged(false))).isEmpty();
    }

    @Test
    void whatGitCannotSay() throws IOException, InterruptedException {
        assertThat(problem(settings().withChoice(new FileChoice.Since("main", false))))
                .contains("no work tree");
        repository();
        assertThat(problem(settings().withChoice(new FileChoice.Since("main", false))))
                .contains("knows no commit “main”");
        assertThat(problem(settings().withChoice(new FileChoice.Since("--output=x", false))))
                .contains("no name of a commit");
        write("a.md", BAD);
        git("add", ".");
        git("commit", "-qm", "one");
        write("a.md", BAD + "x\n");
        git("commit", "-qam", "two");
        git("update-ref", "refs/remotes/origin/trunk", "HEAD");
        assertThat(problem(settings().withChoice(new FileChoice.Since("trunk", false))))
                .contains("did you mean origin/trunk?");
        Path shallow = folder.resolve("shallow");
        assertThat(git(folder, "clone", "-q", "--depth", "1", "file://" + folder, shallow.toString()))
                .isTrue();
        LintSettings there = LintSettings.of(shallow, List.of(Path.of("")));
        assertThat(problem(there.withChoice(new FileChoice.Since("HEAD~1", false))))
                .contains("shallow clone")
                .contains("--unshallow");
    }

    @Test
    void gitRunsNothingOfTheRepository() throws IOException, InterruptedException {
        repository();
        write("a.md", BAD);
        git("add", ".");
        git("commit", "-qm", "one");
        write("run.sh", "#!/bin/sh\ntouch '" + folder + "/has-run'\n");
        assertThat(folder.resolve("run.sh").toFile().setExecutable(true)).isTrue();
        String script = folder.resolve("run.sh").toString();
        write(".gitattributes", "*.md diff=evil\n");
        for (String key : List.of("core.fsmonitor", "diff.external", "diff.evil.command", "diff.evil.textconv")) {
            git("config", key, script);
        }
        write("a.md", BAD + "x\n");
        assertThat(found(new FileChoice.Since("HEAD", true))).isEmpty();
        assertThat(names(settings())).containsExactly("a.md");
        assertThat(folder.resolve("has-run")).doesNotExist();
    }
}
