package org.copydesk.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Where a report goes: the standard output, or a file that is replaced in one step or not at all. */
final class ReportTarget {

    private final PrintStream out;
    private final Optional<Path> file;

    private ReportTarget(PrintStream out, Optional<Path> file) {
        this.out = out;
        this.file = file;
    }

    /** The standard output. */
    static ReportTarget of(Call call) {
        return new ReportTarget(call.streams().out(), Optional.empty());
    }

    /**
     * A file; the standard output if its name is empty.
     *
     * @throws UsageException if its folder is not there
     */
    static ReportTarget of(Call call, String file) throws UsageException {
        if (file.isEmpty()) {
            return of(call);
        }
        Path path = call.surroundings().folder().resolve(Arguments.path("--output", file));
        if (!Files.isDirectory(folderOf(path))) {
            throw new UsageException("--output cannot be “" + file + "”; there is no such folder");
        }
        return new ReportTarget(call.streams().out(), Optional.of(path));
    }

    /** Writes one report. */
    interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    void write(Content content) throws IOException {
        if (file.isPresent()) {
            replace(file.get(), content);
        } else {
            Writer writer = utf8(out);
            content.writeTo(writer);
            writer.flush();
        }
    }

    private static Path folderOf(Path path) {
        Path full = path.toAbsolutePath();
        Path folder = full.getParent();
        return folder == null ? full : folder;
    }

    private static void replace(Path target, Content content) throws IOException {
        Path draft = Files.createTempFile(folderOf(target), ".copydesk", ".tmp");
        try {
            try (Writer writer = utf8(Files.newOutputStream(draft))) {
                content.writeTo(writer);
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Writer utf8(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
