package org.copydesk.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.baseline.Baseline;
import org.copydesk.baseline.BaselineReader;
import org.copydesk.baseline.BaselineWriter;

/** The file of a baseline. Its paths begin at its folder, so that it holds wherever a run starts. */
final class BaselineFile {

    /** What it is called unless it is told otherwise. */
    static final String NAME = "copydesk-baseline.json";

    private static final long LARGEST = 512L << 20;

    private final Path file;
    private final Path folder;
    private final String shown;

    private BaselineFile(Path file, Path workingFolder) {
        this.file = workingFolder.resolve(file).toAbsolutePath().normalize();
        Path parent = this.file.getParent();
        this.folder = parent == null ? workingFolder : parent;
        this.shown = slashes(this.file.startsWith(workingFolder) ? workingFolder.relativize(this.file) : this.file);
    }

    static BaselineFile of(Path file, Path workingFolder) {
        return new BaselineFile(file, workingFolder);
    }

    /** A baseline, or why there is none. */
    record Content(Baseline baseline, Optional<UsageProblem> problem) {}

    /** What it is called in messages. */
    String shown() {
        return shown;
    }

    Path path() {
        return file;
    }

    Path folder() {
        return folder;
    }

    /** True for this very file: it is JSON, but no article. */
    boolean is(Path other) {
        return file.equals(other);
    }

    boolean exists() {
        return Files.exists(file);
    }

    Content read() {
        try {
            if (!Files.isRegularFile(file)) {
                return broken("there is no baseline “" + shown + "”; copydesk baseline create makes one");
            }
            if (Files.size(file) > LARGEST) {
                return broken(shown + ": a baseline of more than 512 MiB is not read");
            }
            Optional<Decoded> text = Decoder.decode(Files.readAllBytes(file));
            if (text.isEmpty() || text.get().problem().isPresent()) {
                return broken(shown + ": the baseline is damaged: it is no UTF-8 text");
            }
            BaselineReader.Reading reading =
                    BaselineReader.read(text.get().text().replace("\uFEFF", ""));
            return reading.problem()
                    .map(problem -> broken(shown + ":" + problem))
                    .orElseGet(() -> new Content(reading.baseline(), Optional.empty()));
        } catch (IOException unreadable) {
            return broken(shown + ": " + FileProblems.describe(unreadable));
        }
    }

    private static Content broken(String message) {
        return new Content(Baseline.empty(), Optional.of(new UsageProblem(message)));
    }

    void write(Baseline baseline) throws IOException {
        WholeFile.write(file, BaselineWriter.write(baseline).getBytes(StandardCharsets.UTF_8));
    }

    /** A file's path as an entry has it. */
    String pathOf(Path workingFolder, String name) {
        Path full = workingFolder.resolve(name).normalize();
        boolean oneTree = Objects.equals(full.getRoot(), folder.getRoot());
        return slashes(oneTree ? folder.relativize(full) : full);
    }

    /** The file that an entry speaks of; empty if its path is none. */
    Optional<Path> fileOf(String path) {
        try {
            return Optional.of(folder.resolve(path).normalize());
        } catch (InvalidPathException strange) {
            return Optional.empty();
        }
    }

    static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
