package org.copydesk.run.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Calls Git in a folder: without a shell, and without what a repository's settings could make it run or fetch. Its own
 * variables are taken from the environment, for a hook sets them for the repository that it runs in, which need not be the
 * one that is asked.
 */
final class Git {

    private static final List<String> CALM = List.of(
            "git",
            "--no-pager",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.quotePath=false",
            "-c",
            "core.hooksPath=/dev/null",
            "-c",
            "diff.ignoreSubmodules=all",
            "-c",
            "protocol.allow=never");

    private static final List<String> FOREIGN = List.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_COMMON_DIR",
            "GIT_NAMESPACE",
            "GIT_PREFIX",
            "GIT_OBJECT_DIRECTORY",
            "GIT_EXTERNAL_DIFF",
            "GIT_DIFF_OPTS",
            "GIT_LITERAL_PATHSPECS",
            "GIT_GLOB_PATHSPECS",
            "GIT_NOGLOB_PATHSPECS",
            "GIT_ICASE_PATHSPECS",
            "GIT_TRACE",
            "GIT_PAGER");

    private static final String INDEX = "GIT_INDEX_FILE";

    /** Seconds that each call may take, instead of the limits here; for repositories that are larger than they foresee. */
    static final String SECONDS = "copydesk.git.seconds";

    /**
     * For what somebody else can do if Git is slow. A million files are listed in some seconds; a few lines in a .gitignore
     * whose stars match in many ways keep Git busy for hours.
     */
    static final long SHORT = 20;

    /** For what only Git knows: the difference between two commits of a large repository from a slow disk takes its time. */
    static final long LONG = 180;

    private final Path folder;
    private final boolean ofHook;
    private final long seconds;

    /**
     * Git in a folder.
     *
     * @param ofHook true if the index that a hook was started with is meant, which need not be the repository's own
     */
    Git(Path folder, boolean ofHook) {
        this(folder, ofHook, LONG);
    }

    /** @param seconds that it may take to answer */
    Git(Path folder, boolean ofHook, long seconds) {
        this.folder = folder;
        this.ofHook = ofHook;
        this.seconds = Math.max(1, Long.getLong(SECONDS, seconds));
    }

    /**
     * An answer.
     *
     * @param status 0 if all is well, 127 if there is no Git, 124 if it took too long
     * @param error what Git complained of, in its own words
     */
    record Answer(int status, byte[] output, String error) {

        boolean isGood() {
            return status == 0;
        }

        boolean isLate() {
            return status == LATE;
        }

        String text() {
            return new String(output, StandardCharsets.UTF_8);
        }

        /** The first line, without its end. */
        String line() {
            return text().lines().findFirst().orElse("");
        }

        /** Items that end in zeros. */
        List<String> items() {
            List<String> items = new ArrayList<>();
            String text = text();
            for (int start = 0, end = text.indexOf('\0'); end >= 0; end = text.indexOf('\0', start)) {
                items.add(text.substring(start, end));
                start = end + 1;
            }
            return items;
        }
    }

    static final int NOT_THERE = 127;
    static final int LATE = 124;

    Answer ask(String... arguments) throws InterruptedException {
        return ask(List.of(arguments));
    }

    Answer ask(List<String> arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(CALM);
        command.addAll(arguments);
        ProcessBuilder git = new ProcessBuilder(command);
        git.directory(folder.toFile());
        FOREIGN.forEach(git.environment()::remove);
        if (!ofHook) {
            git.environment().remove(INDEX);
        }
        git.environment().put("GIT_OPTIONAL_LOCKS", "0");
        git.environment().put("GIT_TERMINAL_PROMPT", "0");
        git.environment().put("GIT_NO_LAZY_FETCH", "1");
        git.environment().put("LC_MESSAGES", "C");
        try {
            return answer(git.start());
        } catch (IOException noGit) {
            return new Answer(NOT_THERE, new byte[0], String.valueOf(noGit.getMessage()));
        }
    }

    /** Both outputs are read at once, or Git could wait for ever for one while the other is read. */
    private Answer answer(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        CompletableFuture<byte[]> output = CompletableFuture.supplyAsync(() -> all(process.getInputStream()));
        CompletableFuture<byte[]> error = CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
        try {
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                String complaint = new String(error.join(), StandardCharsets.UTF_8).strip();
                return new Answer(process.exitValue(), output.join(), complaint);
            }
            return new Answer(
                    LATE, new byte[0], "it took more than " + seconds + (seconds == 1 ? " second" : " seconds"));
        } catch (CompletionException broken) {
            throw new IOException(broken);
        } finally {
            process.destroyForcibly();
        }
    }

    private static byte[] all(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
