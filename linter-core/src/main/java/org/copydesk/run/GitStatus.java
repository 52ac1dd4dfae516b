package org.copydesk.run;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.copydesk.run.git.WorkTree;

/**
 * Asks Git which files differ from what it has committed. Where there is no repository, nothing differs; where Git gives no answer, everything may.
 */
final class GitStatus {

    private GitStatus() {}

    /**
     * What Git says of a repository.
     *
     * @param given false if it says nothing
     */
    private record Answer(boolean given, SortedSet<Path> changed) {}

    /** Those of the files whose present text Git does not have. */
    static List<SourceFile> changed(List<SourceFile> files) throws InterruptedException {
        Map<Path, Answer> byTree = new LinkedHashMap<>();
        List<SourceFile> changed = new ArrayList<>();
        for (SourceFile file : files) {
            Path real = real(file.path());
            Optional<WorkTree> tree = Optional.ofNullable(real.getParent()).flatMap(WorkTree::around);
            if (tree.isPresent()) {
                Answer answer = byTree.get(tree.get().top());
                if (answer == null) {
                    answer = ask(tree.get());
                    byTree.put(tree.get().top(), answer);
                }
                if (!answer.given() || answer.changed().contains(real)) {
                    changed.add(file);
                }
            }
        }
        return changed;
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException gone) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static Answer ask(WorkTree tree) throws InterruptedException {
        Optional<SortedSet<String>> files = tree.uncommitted();
        SortedSet<Path> changed = new TreeSet<>();
        files.orElse(Collections.emptySortedSet()).forEach(name -> add(tree.top(), name, changed));
        return new Answer(files.isPresent(), changed);
    }

    private static void add(Path root, String name, SortedSet<Path> changed) {
        try {
            changed.add(root.resolve(name).normalize());
        } catch (InvalidPathException strange) {
            // A name that this system cannot have is none of the files to be changed.
            return;
        }
    }
}
