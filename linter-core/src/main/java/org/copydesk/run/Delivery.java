package org.copydesk.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.Report;
import org.copydesk.render.RenderSettings;

/**
 * Writes a report to all its targets. A file is replaced in one step: whoever reads it sees the old report or the new one,
 * never half of one, and if the new one cannot be written the old one stays. One target that fails does not keep the others
 * from theirs.
 */
final class Delivery {

    private static final int TRIES = 1000;

    private final Report report;
    private final RenderSettings look;

    Delivery(Report report, RenderSettings look) {
        this.report = report;
        this.look = look;
    }

    /**
     * Writes all reports.
     *
     * @param out the standard output
     * @throws IOException if any could not be written; its message names all of these
     */
    void to(List<ReportTarget> targets, Writer out) throws IOException {
        List<String> failures = new ArrayList<>();
        for (ReportTarget target : targets) {
            if (target.file().isEmpty()) {
                render(target.format(), out, look);
                out.flush();
                continue;
            }
            try {
                replace(real(target.file().get()), target.format());
            } catch (IOException broken) {
                failures.add("the report " + target.file().get() + " could not be written: " + reason(broken));
            }
        }
        if (!failures.isEmpty()) {
            throw new IOException(String.join("; ", failures));
        }
    }

    private void render(String format, Writer out, RenderSettings settings) throws IOException {
        ReportFormats.renderer(format).render(report, out, settings);
    }

    /** A link stays a link: what it leads to is replaced. */
    private static Path real(Path file) throws IOException {
        return Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
    }

    private void replace(Path target, String format) throws IOException {
        RenderSettings plain = look.withColour(false).withLinks("").withWidth(RenderSettings.DEFAULT_WIDTH);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A device or a pipe is written to, and must never be replaced by a file.
            try (Writer writer = writer(target, StandardOpenOption.WRITE)) {
                render(format, writer, plain);
            }
            return;
        }
        Path draft = draft(target);
        try {
            try (Writer writer = writer(draft, StandardOpenOption.WRITE)) {
                render(format, writer, plain);
            }
            keepPermissions(target, draft);
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** A new file beside the target, for only there it can be renamed in one step. */
    private static Path draft(Path target) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            Path draft = target.resolveSibling("." + target.getFileName() + "." + i + ".tmp");
            try {
                return Files.createFile(draft);
            } catch (FileAlreadyExistsException taken) {
                // Another run writes at the same time, or one was killed: the next name.
                continue;
            }
        }
        throw new IOException("too many files named ." + target.getFileName() + ".*.tmp lie there; delete them");
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Writer writer(Path file, StandardOpenOption option) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file, option), StandardCharsets.UTF_8));
    }

    private static String reason(IOException broken) {
        if (broken instanceof java.nio.file.AccessDeniedException) {
            return "no permission";
        }
        boolean named = broken instanceof FileSystemException problem && problem.getReason() != null;
        return named ? String.valueOf(((FileSystemException) broken).getReason()) : String.valueOf(broken.getMessage());
    }
}
