package org.copydesk.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.copydesk.config.Glob;
import org.copydesk.run.git.ChangedLines;
import org.copydesk.run.git.Changes;
import org.copydesk.run.git.GitTrouble;
import org.copydesk.run.git.WorkTree;

/**
 * The files that Git or a list names, as far as they are content and lie below the paths of the run. Nothing is walked
 * through: what it costs depends on the files that are named.
 */
final class ChosenFiles {

    private final LintSettings settings;
    private final SiteFiles site;
    private final Map<Path, IgnoreFiles> patterns = new LinkedHashMap<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final SortedMap<String, ChangedLines> lines = new TreeMap<>();

    ChosenFiles(LintSettings settings, SiteFiles site) {
        this.settings = settings;
        this.site = site;
    }

    /** Files, or what is wrong. */
    record Answer(List<SourceFile> files, ChangedPlaces places, Optional<UsageProblem> problem) {}

    Answer find(BiConsumer<Path, IOException> trouble) throws InterruptedException {
        FileChoice choice = settings.choice();
        try {
            Optional<UsageProblem> problem =
                    choice instanceof FileChoice.Listed listed ? listed(listed, trouble) : changed(choice, trouble);
            ChangedPlaces places = choice.changedLines() ? ChangedPlaces.of(lines) : ChangedPlaces.everywhere();
            return new Answer(files, places, problem);
        } catch (GitTrouble wrong) {
            return new Answer(List.of(), ChangedPlaces.everywhere(), Optional.of(new UsageProblem(wrong.sentence())));
        }
    }

    private Optional<UsageProblem> changed(FileChoice choice, BiConsumer<Path, IOException> trouble)
            throws GitTrouble, InterruptedException {
        Optional<WorkTree> tree = tree();
        if (tree.isEmpty()) {
            return Optional.of(new UsageProblem("“" + settings.folder()
                    + "” lies in no work tree of Git, so Git cannot say what has changed in it"));
        }
        Changes changes = choice instanceof FileChoice.Since since
                ? tree.get().since(since.ref(), since.changedLines())
                : tree.get().staged(choice.changedLines());
        for (String name : changes.files()) {
            Optional<Path> file = path(tree.get().top(), name).filter(each -> isWanted(each, trouble));
            if (file.isPresent()) {
                SourceFile source =
                        changes.indexed().contains(name) ? staged(tree.get(), name, file.get()) : onDisk(file.get());
                if (changes.indexed().contains(name) || FileFinder.isThere(file.get())) {
                    files.add(source);
                    lines.put(source.name(), changes.linesOf(name));
                }
            }
        }
        return Optional.empty();
    }

    /** The work tree of the working folder, or else that of the first path that lies in one. */
    private Optional<WorkTree> tree() {
        Optional<WorkTree> tree = WorkTree.around(settings.folder());
        for (Path path : settings.paths()) {
            tree = tree.isPresent() ? tree : WorkTree.around(settings.folder().resolve(path));
        }
        return tree;
    }

    private Optional<UsageProblem> listed(FileChoice.Listed listed, BiConsumer<Path, IOException> trouble) {
        int there = 0;
        for (String name : listed.names()) {
            Optional<Path> file = path(settings.folder(), name).filter(FileFinder::isThere);
            if (file.isPresent()) {
                there++;
                file.filter(each -> isWanted(each, trouble) && isInside(each))
                        .ifPresent(each -> files.add(onDisk(each)));
            }
        }
        return there == 0 && !listed.names().isEmpty()
                ? Optional.of(new UsageProblem("none of the " + listed.names().size()
                        + " files of the list is there; the first is “"
                        + listed.names().get(0)
                        + "”. Its names are taken from the working folder, one on each line, or with -0 each up to a"
                        + " zero"))
                : Optional.empty();
    }

    private static Optional<Path> path(Path from, String name) {
        try {
            return Optional.of(from.resolve(name).normalize());
        } catch (InvalidPathException strange) {
            return Optional.empty();
        }
    }

    private boolean isWanted(Path file, BiConsumer<Path, IOException> trouble) {
        for (Path path : settings.paths()) {
            Path start = settings.folder().resolve(path).normalize();
            if (file.equals(start)) {
                return true;
            }
            if (file.startsWith(start) && isContent(start, file, trouble)) {
                return true;
            }
        }
        String name = site.name(file);
        return settings.globs().stream().anyMatch(glob -> Glob.of(glob).matches(name))
                && isContent(settings.folder(), file, trouble);
    }

    private boolean isContent(Path start, Path file, BiConsumer<Path, IOException> trouble) {
        return site.isContent(file)
                && !site.isBelowLeftOut(start, file)
                && !patterns.computeIfAbsent(start, each -> FileWalk.ownPatterns(settings.root(), each, trouble))
                        .leaveOut(file, false);
    }

    /** Whoever writes a list in a strange repository must not get at files outside of it by way of a link. */
    private boolean isInside(Path file) {
        try {
            Path real = file.toRealPath();
            return real.startsWith(settings.folder().toRealPath())
                    || real.startsWith(settings.root().toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    private SourceFile onDisk(Path file) {
        return new SourceFile(file, site.name(file), site.sitePath(file), size(file), 0);
    }

    private SourceFile staged(WorkTree tree, String name, Path file) {
        return new SourceFile(file, site.name(file), site.sitePath(file), size(file), 0, () -> {
            try {
                return tree.stagedContent(name);
            } catch (GitTrouble trouble) {
                throw new IOException(trouble.sentence(), trouble);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", stopped);
            }
        });
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }
}
