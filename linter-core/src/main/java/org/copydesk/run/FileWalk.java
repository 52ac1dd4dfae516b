package org.copydesk.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.copydesk.run.git.TrackedFiles;
import org.copydesk.run.git.WorkTree;

/**
 * Walks through a folder to the files that are content. Links found on the way are not followed, so no link leads out of the
 * folder. In a work tree of Git, Git says what it ignores; elsewhere the files of patterns are read.
 */
final class FileWalk {

    /** Takes what is found. */
    interface Finds {

        void file(Path file, BasicFileAttributes attributes);

        void unreadable(Path file, IOException why);

        /** Something that whoever started the run should know, in a sentence. */
        void note(String sentence);
    }

    private final Path root;
    private final SiteFiles site;
    private final Predicate<Path> wanted;
    private final Finds finds;
    /** Repositories within the one that is walked through: Git knows nothing of what lies in them. */
    private final Deque<Path> inner = new ArrayDeque<>();

    /** @param wanted which files are taken of those that are content */
    FileWalk(Path root, SiteFiles site, Predicate<Path> wanted, Finds finds) {
        this.root = root;
        this.site = site;
        this.wanted = wanted;
        this.finds = finds;
    }

    void walk(Path start) throws InterruptedException {
        inner.add(start);
        IgnoreFiles own = ownPatterns(root, start, finds::unreadable);
        while (!inner.isEmpty()) {
            Path folder = inner.remove();
            try {
                Files.walkFileTree(folder, visitor(folder, own));
            } catch (IOException unreachable) {
                finds.unreadable(folder, unreachable);
            }
        }
    }

    /** Our own patterns hold from the repository's root, or from the configuration's folder. */
    static IgnoreFiles ownPatterns(Path root, Path start, BiConsumer<Path, IOException> trouble) {
        Path top = start;
        for (Path above = start; above != null; above = above.getParent()) {
            if (above.equals(root) || WorkTree.isTop(above)) {
                top = above;
            }
        }
        IgnoreFiles own = new IgnoreFiles(top, IgnoreFiles.OWN, trouble);
        return own.leaveOut(start, true) ? new IgnoreFiles(start, IgnoreFiles.OWN, trouble) : own;
    }

    private Visitor visitor(Path start, IgnoreFiles own) throws InterruptedException {
        Optional<WorkTree> tree = WorkTree.around(start);
        if (tree.isPresent()) {
            Optional<TrackedFiles> tracked = tree.get().filesBelow(start, this::late);
            if (tracked.isPresent() && tracked.get().isEmpty() && tree.get().ignores(start)) {
                // Whoever names an ignored folder outright wants it read.
                return new Visitor(
                        start, own, new IgnoreFiles(start, IgnoreFiles.OF_GIT, finds::unreadable), Optional.empty());
            }
            if (tracked.isPresent()) {
                return new Visitor(start, own, own, tracked);
            }
        }
        Path top = tree.map(WorkTree::top).orElse(start.startsWith(root) ? root : start);
        return new Visitor(start, own, new IgnoreFiles(top, IgnoreFiles.OF_GIT, finds::unreadable), Optional.empty());
    }

    private void late(String howLong) {
        finds.note("Git was asked which files it ignores and gave no answer: " + howLong
                + ". The .gitignore files are read without it, which leaves out what .git/info/exclude names");
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path start;
        private final IgnoreFiles own;
        private final IgnoreFiles ofGit;
        private final Optional<TrackedFiles> tracked;

        Visitor(Path start, IgnoreFiles own, IgnoreFiles ofGit, Optional<TrackedFiles> tracked) {
            this.start = start;
            this.own = own;
            this.ofGit = ofGit;
            this.tracked = tracked;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (directory.equals(start)) {
                return FileVisitResult.CONTINUE;
            }
            if (site.isLeftOut(directory) || isIgnored(directory, true)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (WorkTree.isTop(directory)) {
                inner.add(directory);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && site.isContent(file) && wanted.test(file) && !isIgnored(file, false)) {
                finds.file(file, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            finds.unreadable(file, why);
            return FileVisitResult.CONTINUE;
        }

        private boolean isIgnored(Path path, boolean folder) {
            if (tracked.isPresent()) {
                String name = SiteFiles.relative(start, path);
                boolean known =
                        folder ? tracked.get().hasBelow(name) : tracked.get().has(name);
                return !known || own.leaveOut(path, folder);
            }
            return ofGit.leaveOut(path, folder) || own.leaveOut(path, folder);
        }
    }
}
