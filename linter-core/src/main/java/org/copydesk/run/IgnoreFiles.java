package org.copydesk.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.copydesk.run.ignore.IgnoreFile;
import org.copydesk.run.ignore.IgnoreTree;

/** Files of patterns on the disk, all of one name. As Git does, it does not follow a link of that name. */
final class IgnoreFiles {

    /** Patterns of our own, for what Git is to keep and Copydesk is not to read. */
    static final String OWN = ".copydeskignore";

    static final String OF_GIT = ".gitignore";

    private static final long LARGEST = 16L << 20;

    private final Path top;
    private final String name;
    private final BiConsumer<Path, IOException> trouble;
    private final IgnoreTree tree = new IgnoreTree(this::read);

    /**
     * The files of a tree of folders.
     *
     * @param trouble takes files that cannot be read
     */
    IgnoreFiles(Path top, String name, BiConsumer<Path, IOException> trouble) {
        this.top = top;
        this.name = name;
        this.trouble = trouble;
    }

    /** True if a path below the top is left out. */
    boolean leaveOut(Path path, boolean folder) {
        return path.startsWith(top) && !path.equals(top) && tree.leavesOut(SiteFiles.relative(top, path), folder);
    }

    private List<IgnoreFile> read(String folder) {
        Path file = top.resolve(folder).resolve(name);
        List<IgnoreFile> read = new ArrayList<>();
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            try {
                if (Files.size(file) > LARGEST) {
                    throw new IOException("more than 16 MiB of patterns");
                }
                read.add(IgnoreFile.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
            } catch (IOException unreadable) {
                trouble.accept(file, unreadable);
            }
        }
        return read;
    }
}
