package org.copydesk.run.git;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A work tree of Git. */
public final class WorkTree {

    private static final String NO_GIT = "this needs Git, and there is none on the PATH; install it";
    private static final String SHALLOW =
            "; this is a shallow clone, which lacks it: git fetch --unshallow gets the rest (with actions/checkout, set"
                    + " fetch-depth: 0)";

    private static final int STATUS_LETTERS = 2;

    private final Path top;

    private WorkTree(Path top) {
        this.top = top;
    }

    /** The work tree that a folder lies in; empty if it lies in none. */
    public static Optional<WorkTree> around(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (isTop(at)) {
                return Optional.of(new WorkTree(at));
            }
        }
        return Optional.empty();
    }

    /** True for a folder in which a work tree begins. */
    public static boolean isTop(Path folder) {
        return Files.exists(folder.resolve(".git"));
    }

    public Path top() {
        return top;
    }

    /**
     * Files below a folder that Git tracks, or would; what is ignored is not among them.
     *
     * @param late told how long was waited, if Git takes too long: patterns that Git matches slowly do that
     * @return empty if Git does not answer
     */
    public Optional<TrackedFiles> filesBelow(Path folder, Consumer<String> late) throws InterruptedException {
        Git.Answer answer = new Git(folder, false, Git.SHORT).ask("ls-files", "-co", "--exclude-standard", "-z");
        if (answer.isLate()) {
            late.accept(answer.error());
        }
        return answer.isGood() ? Optional.of(TrackedFiles.of(answer.items())) : Optional.empty();
    }

    /** True if Git ignores the folder itself. */
    public boolean ignores(Path folder) throws InterruptedException {
        return !folder.equals(top)
                && new Git(top, false, Git.SHORT)
                        .ask("check-ignore", "-q", "--", top.relativize(folder).toString())
                        .isGood();
    }

    /**
     * The pattern for which Git ignores a file, with its file and line: {@code .gitignore:3:wire/}; empty if there is none.
     */
    public Optional<String> ignoring(Path file) throws InterruptedException {
        Git.Answer answer = new Git(top, false, Git.SHORT)
                .ask("check-ignore", "-v", "--", top.relativize(file).toString());
        // The file's own name stands behind a tab.
        String line = answer.line();
        int tab = line.lastIndexOf('\t');
        return answer.isGood() ? Optional.of(tab < 0 ? line : line.substring(0, tab)) : Optional.empty();
    }

    /**
     * What differs from the commit at which the present branch left another.
     *
     * @param ref names a commit of that branch
     * @param lines true if changed lines are wanted too
     * @throws GitTrouble if there is none
     */
    public Changes since(String ref, boolean lines) throws GitTrouble, InterruptedException {
        Git git = new Git(top, false);
        String base = base(git, ref);
        SortedSet<String> files =
                new TreeSet<>(diff(git, List.of("--name-only", "-z", base)).items());
        SortedMap<String, ChangedLines> changed = lines ? lines(git, base) : new TreeMap<>();
        for (String untracked :
                good(git.ask("ls-files", "-o", "--exclude-standard", "-z")).items()) {
            files.add(untracked);
            changed.put(untracked, ChangedLines.everyLine());
        }
        return new Changes(files, changed, new TreeSet<>());
    }

    /**
     * What the next commit will change.
     *
     * @param lines true if changed lines are wanted too
     * @throws GitTrouble if Git cannot say it
     */
    public Changes staged(boolean lines) throws GitTrouble, InterruptedException {
        Git git = new Git(top, true);
        SortedSet<String> files = new TreeSet<>(
                diff(git, List.of("--cached", "--name-only", "-z")).items());
        SortedSet<String> indexed = new TreeSet<>(good(git.ask(
                        "diff-files", "--name-only", "-z", "--ignore-submodules=all", "--no-ext-diff", "--no-textconv"))
                .items());
        indexed.retainAll(files);
        return new Changes(files, lines ? lines(git, "--cached") : new TreeMap<>(), indexed);
    }

    /**
     * Files whose text on the disk is none that Git has.
     *
     * @return paths from the top; empty if Git does not answer
     */
    public Optional<SortedSet<String>> uncommitted() throws InterruptedException {
        Git.Answer answer = new Git(top, false)
                .ask("status", "--porcelain=v1", "-z", "--untracked-files=all", "--ignore-submodules=all");
        if (!answer.isGood()) {
            return Optional.empty();
        }
        SortedSet<String> files = new TreeSet<>();
        Iterator<String> entries = answer.items().iterator();
        while (entries.hasNext()) {
            String entry = entries.next();
            String letters = entry.substring(0, STATUS_LETTERS);
            files.add(entry.substring(STATUS_LETTERS + 1));
            if ((letters.indexOf('R') >= 0 || letters.indexOf('C') >= 0) && entries.hasNext()) {
                // Its former name.
                entries.next();
            }
        }
        return Optional.of(files);
    }

    private static SortedMap<String, ChangedLines> lines(Git git, String from) throws GitTrouble, InterruptedException {
        return PatchLines.of(diff(git, List.of("-U0", "--text", "--inter-hunk-context=0", from))
                .text());
    }

    /**
     * The staged content of a file.
     *
     * @param file path from the work tree's top
     * @throws GitTrouble if Git cannot give it
     */
    public byte[] stagedContent(String file) throws GitTrouble, InterruptedException {
        return good(new Git(top, true).ask("cat-file", "blob", ":0:" + file)).output();
    }

    private static Git.Answer diff(Git git, List<String> how) throws GitTrouble, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "diff",
                "--no-ext-diff",
                "--no-textconv",
                "--no-color",
                "--no-relative",
                "--ignore-submodules=all",
                "--find-renames",
                "--diff-filter=d",
                "--src-prefix=a/",
                "--dst-prefix=b/"));
        command.addAll(how);
        command.add("--");
        return good(git.ask(command));
    }

    private static String base(Git git, String ref) throws GitTrouble, InterruptedException {
        if (ref.isBlank() || ref.startsWith("-")) {
            throw new GitTrouble("“" + ref + "” is no name of a commit");
        }
        Git.Answer commit = commit(git, ref);
        if (!commit.isGood()) {
            throw unknown(git, ref);
        }
        Git.Answer base = git.ask("merge-base", commit.line(), "HEAD");
        if (base.isGood()) {
            return base.line();
        }
        if (!commit(git, "HEAD").isGood()) {
            throw new GitTrouble("there is no commit here yet to compare with");
        }
        if (isShallow(git)) {
            throw new GitTrouble("Git does not know where this branch left “" + ref + "”" + SHALLOW);
        }
        // Two histories that have nothing in common: then all that differs has changed.
        return commit.line();
    }

    private static Git.Answer commit(Git git, String ref) throws InterruptedException {
        return git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}");
    }

    private static GitTrouble unknown(Git git, String ref) throws GitTrouble, InterruptedException {
        good(git.ask("rev-parse", "--git-dir"));
        String what = "Git knows no commit “" + ref + "” here";
        if (isShallow(git)) {
            return new GitTrouble(what + SHALLOW);
        }
        if (commit(git, "origin/" + ref).isGood()) {
            return new GitTrouble(what + "; did you mean origin/" + ref + "?");
        }
        return new GitTrouble(what + "; if it is a branch of another repository, git fetch it first");
    }

    private static boolean isShallow(Git git) throws InterruptedException {
        return git.ask("rev-parse", "--is-shallow-repository").line().equals("true");
    }

    private static Git.Answer good(Git.Answer answer) throws GitTrouble {
        if (answer.isGood()) {
            return answer;
        }
        if (answer.status() == Git.NOT_THERE) {
            throw new GitTrouble(NO_GIT);
        }
        if (answer.isLate()) {
            throw new GitTrouble("Git gives no answer: " + answer.error()
                    + "; patterns with many stars in a .gitignore do that. For a repository that takes longer, set"
                    + " COPYDESK_JAVA_OPTS=-D" + Git.SECONDS + "=600");
        }
        throw new GitTrouble(
                "Git gives no answer: " + answer.error().lines().findFirst().orElse("it broke"));
    }
}
