package org.copydesk.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Asks Git which files differ from what it has committed. Git is called without a shell, and without what a repository's
 * settings could make it run. Where there is no repository, nothing differs; where Git gives no answer, everything may.
 */
final class GitStatus {

    private static final int NAME_COLUMN = 3;
    private static final String SEPARATOR = "\0";

    private GitStatus() {}

    /**
     * What Git says of a repository.
     *
     * @param given false if it says nothing
     */
    private record Answer(boolean given, SortedSet<Path> changed) {}

    /** Those of the files whose present text Git does not have. */
    static List<SourceFile> changed(List<SourceFile> files) throws InterruptedException {
        Map<Path, Answer> byRepository = new LinkedHashMap<>();
        List<SourceFile> changed = new ArrayList<>();
        for (SourceFile file : files) {
            Optional<Path> repository = repositoryOf(file.path());
            if (repository.isPresent()) {
                Answer answer = byRepository.get(repository.get());
                if (answer == null) {
                    answer = ask(repository.get());
                    byRepository.put(repository.get(), answer);
                }
                if (!answer.given() || answer.changed().contains(real(file.path()))) {
                    changed.add(file);
                }
            }
        }
        return changed;
    }

    private static Optional<Path> repositoryOf(Path file) {
        for (Path at = real(file).getParent(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException gone) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static Answer ask(Path root) throws InterruptedException {
        SortedSet<Path> changed = new TreeSet<>();
        Optional<String> status = status(root);
        String[] entries = status.orElse("").split(SEPARATOR);
        for (int i = 0; i < entries.length; i++) {
            if (entries[i].length() > NAME_COLUMN) {
                add(root, entries[i].substring(NAME_COLUMN), changed);
                // Behind a renamed file its former name follows.
                String letters = entries[i].substring(0, 2);
                i += letters.indexOf('R') >= 0 || letters.indexOf('C') >= 0 ? 1 : 0;
            }
        }
        return new Answer(status.isPresent(), changed);
    }

    private static void add(Path root, String name, SortedSet<Path> changed) {
        try {
            changed.add(root.resolve(name).normalize());
        } catch (InvalidPathException strange) {
            // A name that this system cannot have is none of the files to be changed.
            return;
        }
    }

    private static Optional<String> status(Path root) throws InterruptedException {
        ProcessBuilder git = new ProcessBuilder(
                "git",
                "-c",
                "core.fsmonitor=false",
                "-c",
                "core.quotePath=false",
                "status",
                "--porcelain=v1",
                "-z",
                "--untracked-files=all",
                "--ignore-submodules=all");
        git.directory(root.toFile());
        git.environment().put("GIT_OPTIONAL_LOCKS", "0");
        git.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = git.start();
            process.getOutputStream().close();
            try (InputStream out = process.getInputStream()) {
                String answer = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                return process.waitFor() == 0 ? Optional.of(answer) : Optional.empty();
            }
        } catch (IOException noGit) {
            return Optional.empty();
        }
    }
}
