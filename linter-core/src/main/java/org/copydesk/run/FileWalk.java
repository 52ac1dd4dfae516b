package org.copydesk.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.config.Glob;
import org.copydesk.finding.Omission;

/**
 * Finds the files to lint. Links found on the way are not followed, so no link leads out of the folders that were
 * named; a path that is named outright may be a link.
 */
final class FileWalk {

    /** Folders that hold no content of the site: what tools and builds keep beside it. */
    private static final List<String> NEVER = List.of("node_modules", "target", "vendor");

    private final Path folder;
    private final Path root;
    private final List<Glob> ignored;
    private final Formats formats;
    private final BaselineFile baseline;
    private final SortedMap<String, SourceFile> files = new TreeMap<>();
    private final List<Omission> unreadable = new ArrayList<>();
    private final List<UsageProblem> problems = new ArrayList<>();

    FileWalk(LintSettings settings, Formats formats) {
        this.folder = settings.folder();
        this.root = settings.root();
        this.ignored = settings.ignored();
        this.formats = formats;
        this.baseline = settings.baselineToWrite();
    }

    FileList find(List<Path> paths) {
        for (Path path : paths) {
            Path full = folder.resolve(path).normalize();
            if (Files.isDirectory(full)) {
                walk(full);
            } else if (Files.exists(full)) {
                addNamed(full);
            } else {
                problems.add(new UsageProblem("there is no file or folder “" + path + "”"));
            }
        }
        return new FileList(new ArrayList<>(files.values()), unreadable, problems);
    }

    private void addNamed(Path file) {
        try {
            add(file, Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException unreachable) {
            leaveOut(file, unreachable);
        }
    }

    private void add(Path file, BasicFileAttributes attributes) {
        String name = nameOf(file);
        files.put(name, new SourceFile(file, name, relative(root, file), attributes.size()));
    }

    private String nameOf(Path file) {
        return relative(folder, file);
    }

    private boolean isIgnored(Path file) {
        String sitePath = relative(root, file);
        return ignored.stream().anyMatch(glob -> glob.matches(sitePath));
    }

    private static String relative(Path base, Path file) {
        Path shown = file.startsWith(base) ? base.relativize(file) : file;
        String name = shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
        return name.isEmpty() ? "." : name;
    }

    private void leaveOut(Path file, IOException why) {
        unreadable.add(new Omission(nameOf(file), FileProblems.describe(why)));
    }

    private void walk(Path root) {
        try {
            Files.walkFileTree(root, new Visitor(root));
        } catch (IOException unreachable) {
            leaveOut(root, unreachable);
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path start;

        Visitor(Path start) {
            this.start = start;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return directory.equals(start) || !isLeftOut(directory)
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String fileName = file.getFileName().toString();
            if (attributes.isRegularFile()
                    && !fileName.startsWith(".")
                    && !baseline.is(file)
                    && formats.forName(fileName).isPresent()
                    && !isIgnored(file)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                add(file, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            leaveOut(file, why);
            return FileVisitResult.CONTINUE;
        }

        private boolean isLeftOut(Path directory) {
            String name = directory.getFileName().toString();
            return name.startsWith(".") || NEVER.contains(name);
        }
    }
}
