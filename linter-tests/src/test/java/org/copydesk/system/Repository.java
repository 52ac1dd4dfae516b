package org.copydesk.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository that is made up for a test. */
record Repository(Path folder) {

    /** An empty one. */
    static Repository in(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Repository repository = new Repository(folder);
        assumeTrue(repository.call("init", "-q", "-b", "main") == 0, "no Git here");
        return repository;
    }

    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    void git(String... args) throws IOException, InterruptedException {
        assertThat(call(args)).as("git " + String.join(" ", args)).isZero();
    }

    /** Takes everything in, as it stands. */
    void commit() throws IOException, InterruptedException {
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", "as it stands");
    }

    private int call(String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Ada Quill", "-c", "user.email=ada@quay.example"));
        command.addAll(List.of(args));
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        process.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        return process.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
