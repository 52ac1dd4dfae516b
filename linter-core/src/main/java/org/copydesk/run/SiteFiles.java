package org.copydesk.run;

import java.nio.file.Path;
import java.util.List;
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
