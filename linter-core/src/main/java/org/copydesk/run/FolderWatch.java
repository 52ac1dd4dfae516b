package org.copydesk.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Tells which files below some paths change. Used by one thread. Folders that hold no content are not watched, and links are
 * not followed.
 */
public final class FolderWatch implements AutoCloseable {

    /** An editor writes a file in several steps: whoever reads at once reads half of it. */
    private static final long QUIET_MILLIS = 120;
    /** Something that never rests is told of all the same. */
    private static final long LONGEST_MILLIS = 2_000;
    /** What systems allow one user to watch is of this order. */
    private static final int MOST_FOLDERS = 50_000;

    private final SiteFiles site;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new LinkedHashMap<>();
    /** What is watched: folders with all below them, and single files. */
    private final List<Path> watched;

    /**
     * What has changed.
     *
     * @param files those that were written or made, by path; some may be gone again
     * @param lost true if the system has lost count: anything may have changed
     */
    public record Batch(List<Path> files, boolean lost) {

        public Batch {
            files = List.copyOf(files);
        }
    }

    FolderWatch(LintSettings settings, Formats formats) throws IOException {
        this.site = new SiteFiles(settings, formats);
        this.watched = settings.paths().stream()
                .map(path -> settings.folder().resolve(path).normalize())
                .toList();
        this.service = settings.folder().getFileSystem().newWatchService();
        for (Path path : watched) {
            if (Files.isDirectory(path)) {
                register(path);
            } else {
                Path folder = path.getParent();
                registerOne(folder == null ? path : folder);
            }
        }
        // A change of the configuration changes everything.
        registerOne(settings.root());
    }

    /** Waits until something has changed, and then until it has come to rest. */
    public Batch next() throws InterruptedException, IOException {
        while (true) {
            SortedSet<Path> files = new TreeSet<>();
            boolean lost = take(service.take(), files);
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
            WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            while (more != null) {
                lost |= take(more, files);
                more = System.nanoTime() < end ? service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : null;
            }
            if (lost || !files.isEmpty()) {
                return new Batch(List.copyOf(files), lost);
            }
        }
    }

    /** Takes the events of a folder; true if some were lost. */
    private boolean take(WatchKey key, SortedSet<Path> files) throws IOException {
        Path folder = folders.get(key);
        boolean lost = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                lost = true;
            } else if (folder != null && event.context() instanceof Path name) {
                changed(folder.resolve(name), files);
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
        return lost;
    }

    private void changed(Path file, SortedSet<Path> files) throws IOException {
        if (Files.isDirectory(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            if (isBelow(file) && !site.isLeftOut(file)) {
                // Files may have been put into a new folder before it was watched.
                register(file, files);
            }
        } else if (isConfiguration(file) || isBelow(file) && site.isContent(file)) {
            files.add(file);
        }
    }

    private boolean isBelow(Path file) {
        return watched.stream().anyMatch(file::startsWith);
    }

    /** True for a file that decides how others are linted. */
    public static boolean isConfiguration(Path file) {
        Path name = file.getFileName();
        return name != null
                && List.of(ConfigFiles.NAME, ".copydeskignore", BaselineFile.NAME)
                        .contains(name.toString());
    }

    private void register(Path folder) throws IOException {
        register(folder, new TreeSet<>());
    }

    private void register(Path start, SortedSet<Path> files) throws IOException {
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(start) && site.isLeftOut(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                registerOne(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && site.isContent(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreachable) {
                // What cannot be read the lint run tells of.
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void registerOne(Path folder) throws IOException {
        if (folders.containsValue(folder)) {
            return;
        }
        if (folders.size() == MOST_FOLDERS) {
            throw new IOException("more than " + MOST_FOLDERS + " folders cannot be watched; name fewer");
        }
        folders.put(
                folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY),
                folder);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
