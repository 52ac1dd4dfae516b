package org.copydesk.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Replaces a file in one step: whoever looks, and whenever the process ends, there is the old file or the new one, and
 * never a part of either. Permissions stay as they were, and a link stays a link.
 */
final class WholeFile {

    /** Asked right before the file is replaced. */
    interface Check {
        /** False if it must not be replaced after all. */
        boolean mayReplace(Path file) throws IOException;
    }

    private WholeFile() {}

    /** Writes a file, whether or not there was one. */
    static void write(Path file, byte[] bytes) throws IOException {
        replace(file, bytes, any -> true);
    }

    /**
     * Writes a file if it may still be replaced when the new one is ready.
     *
     * @return false if it may not; then nothing has changed
     */
    static boolean replace(Path file, byte[] bytes, Check check) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new FileSystemException(file.toString(), null, "no file can be written there");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new FileSystemException(file.toString(), null, "it is write-protected");
        }
        Path draft = Files.createTempFile(folder, ".copydesk", ".tmp");
        try {
            fill(draft, bytes);
            keepPermissions(target, draft);
            if (!check.mayReplace(target)) {
                return false;
            }
            move(draft, target);
            return true;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Down to the disk: else a power cut may leave the new name with nothing behind it. */
    private static void fill(Path draft, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** A new file gets what new files get; the draft was made for its owner's eyes only. */
    private static void keepPermissions(Path target, Path draft) throws IOException {
        PosixFileAttributeView to = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (to == null) {
            return;
        }
        if (Files.exists(target)) {
            PosixFileAttributes from = Files.readAttributes(target, PosixFileAttributes.class);
            to.setPermissions(from.permissions());
            if (!from.group().equals(to.readAttributes().group())) {
                keepGroup(to, from);
            }
        } else {
            to.setPermissions(usual(draft));
        }
    }

    private static void keepGroup(PosixFileAttributeView to, PosixFileAttributes from) {
        try {
            to.setGroup(from.group());
        } catch (IOException notAllowed) {
            // Not everybody may give files to a group; the content matters more.
            return;
        }
    }

    /** The permissions that the system gives to a new file in a folder, as its mask says. */
    private static Set<PosixFilePermission> usual(Path draft) throws IOException {
        Path probe = draft.resolveSibling(draft.getFileName() + ".new");
        Files.createFile(probe);
        try {
            return Files.getPosixFilePermissions(probe);
        } finally {
            Files.delete(probe);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
