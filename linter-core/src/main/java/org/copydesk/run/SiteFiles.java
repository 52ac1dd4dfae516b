package org.copydesk.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.config.Glob;

/** Tells by a file's name whether it is content of the site, and what to call it. */
final class SiteFiles {

    /** Folders that hold no content of the site: what tools and builds keep beside it. */
    private static final List<String> NEVER = List.of("node_modules", "target", "vendor");

    private final Path folder;
    private final Path root;
    private final List<Glob> included;
    private final List<Glob> excluded;
    private final List<FolderPatterns> patterns;
    private final SiteFormats formats;
    private final BaselineFile baseline;

    SiteFiles(LintSettings settings, Formats formats) {
        this.folder = settings.folder();
        this.root = settings.root();
        this.included = settings.included();
        this.excluded = settings.excluded();
        this.patterns = settings.patterns();
        this.formats = new SiteFormats(formats, settings.reading());
        this.baseline = settings.baselineToWrite();
    }

    /** What reports call a file. */
    String name(Path file) {
        return relative(folder, file);
    }

    /** The path that globs are matched with. */
    String sitePath(Path file) {
        return relative(root, file);
    }

    static String relative(Path base, Path file) {
        Path shown = file.startsWith(base) ? base.relativize(file) : file;
        String name = slashes(shown);
        return name.isEmpty() ? "." : name;
    }

    static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** True if a file is content, whatever folders it lies in. */
    boolean isContent(Path file) {
        String fileName = fileName(file);
        return !fileName.startsWith(".")
                && !baseline.is(file)
                && formats.reader(sitePath(file)).isPresent()
                && isWanted(sitePath(file))
                && patterns.stream().allMatch(each -> each.take(file));
    }

    /** True if nothing below a folder is content, unless it is named outright. */
    boolean isLeftOut(Path directory) {
        String name = fileName(directory);
        return name.startsWith(".")
                || NEVER.contains(name)
                || isExcluded(sitePath(directory))
                || patterns.stream().anyMatch(each -> each.leaveOut(directory));
    }

    /** True if a folder between another and a file is left out. */
    boolean isBelowLeftOut(Path start, Path file) {
        for (Path at = file.getParent(); at != null && at.startsWith(start) && !at.equals(start); at = at.getParent()) {
            if (isLeftOut(at)) {
                return true;
            }
        }
        return false;
    }

    /** Why {@link #isLeftOut} holds for a folder, in a few words; empty if it does not. */
    Optional<String> whyLeftOut(Path directory) {
        String name = fileName(directory);
        if (NEVER.contains(name)) {
            return Optional.of("below “" + name + "”, which tools fill");
        }
        return name.startsWith(".") ? Optional.of("below “" + name + "”, which is hidden") : excluding(directory);
    }

    /** Why {@link #isContent} does not hold for a file, in a few words; empty if it does. */
    Optional<String> whyNoContent(Path file) {
        Optional<String> excluding = excluding(file);
        if (fileName(file).startsWith(".")) {
            return Optional.of("its name is that of a hidden file");
        } else if (baseline.is(file)) {
            return Optional.of("it is the list of known findings");
        } else if (formats.reader(sitePath(file)).isEmpty()) {
            return Optional.of("nothing tells its format: its name does not, nor does formats in the configuration");
        } else if (excluding.isPresent()) {
            return excluding;
        }
        return isWanted(sitePath(file)) ? Optional.empty() : Optional.of("no glob of include matches it");
    }

    private Optional<String> excluding(Path path) {
        return excluded.stream()
                .filter(glob -> glob.matchesBelow(sitePath(path)))
                .findFirst()
                .map(glob -> "excluded by “" + glob + "”");
    }

    private boolean isWanted(String sitePath) {
        boolean inside = included.isEmpty() || included.stream().anyMatch(glob -> glob.matchesBelow(sitePath));
        return inside && !isExcluded(sitePath);
    }

    private boolean isExcluded(String sitePath) {
        return excluded.stream().anyMatch(glob -> glob.matchesBelow(sitePath));
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
