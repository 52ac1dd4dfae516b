package org.copydesk.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.copydesk.run.git.WorkTree;

/** Says why a run over the site passes a file by, as {@link FileWalk} does, which only says that it does. */
final class LeftOut {

    private final LintSettings settings;
    private final SiteFiles site;

    LeftOut(LintSettings settings, Formats formats) {
        this.settings = settings;
        this.site = new SiteFiles(settings, formats);
    }

    /**
     * The reason in a few words; empty for a file that is linted.
     *
     * @param file absolute, and there or not
     */
    Optional<String> why(Path file) throws InterruptedException {
        if (!file.startsWith(settings.root())) {
            return Optional.of("it lies outside of the configuration's folder");
        }
        List<Path> folders = folders(file);
        Optional<String> why = folders.stream()
                .map(site::whyLeftOut)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> site.whyNoContent(file))
                .or(() -> link(folders, file));
        if (why.isEmpty()) {
            why = git(file);
        }
        return why.or(() -> own(file)).or(() -> size(file));
    }

    /** From the top down, without the site's own. */
    private List<Path> folders(Path file) {
        List<Path> folders = new ArrayList<>();
        for (Path at = file.getParent();
                at != null && at.startsWith(settings.root()) && !at.equals(settings.root());
                at = at.getParent()) {
            folders.add(at);
        }
        Collections.reverse(folders);
        return folders;
    }

    private static Optional<String> link(List<Path> folders, Path file) {
        boolean below = folders.stream().anyMatch(Files::isSymbolicLink);
        if (below || Files.isSymbolicLink(file)) {
            return Optional.of(below ? "it lies behind a link, which is not followed" : "it is a link");
        }
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.empty()
                : Optional.of("there is no such file");
    }

    private static Optional<String> git(Path file) throws InterruptedException {
        Optional<WorkTree> tree = Optional.ofNullable(file.getParent()).flatMap(WorkTree::around);
        Optional<String> pattern =
                tree.isEmpty() ? Optional.empty() : tree.get().ignoring(file);
        return pattern.map(place -> "Git ignores it: " + place);
    }

    private Optional<String> own(Path file) {
        List<String> broken = new ArrayList<>();
        boolean ignored = FileWalk.ownPatterns(
                        settings.root(), settings.root(), (unread, trouble) -> broken.add(site.name(unread)))
                .leaveOut(file, false);
        return ignored ? Optional.of("a pattern in a " + IgnoreFiles.OWN + " matches it") : Optional.empty();
    }

    private Optional<String> size(Path file) {
        try {
            return Files.size(file) > settings.largest()
                    ? Optional.of("larger than " + FileReading.megabytes(settings.largest())
                            + "; lint --max-size takes it, or a format that is read as a stream")
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.of(FileProblems.describe(gone));
        }
    }
}
