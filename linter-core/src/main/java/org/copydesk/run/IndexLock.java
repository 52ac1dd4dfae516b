package org.copydesk.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The right to write an index: one run has it at a time, and loses it when it ends, however it ends. */
final class IndexLock implements AutoCloseable {

    private final FileChannel channel;
    private final Optional<FileLock> lock;

    private IndexLock(FileChannel channel, Optional<FileLock> lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static IndexLock of(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        try {
            return new IndexLock(channel, Optional.ofNullable(channel.tryLock()));
        } catch (OverlappingFileLockException held) {
            // by another run in this very process
            return new IndexLock(channel, Optional.empty());
        } catch (IOException impossible) {
            channel.close();
            throw impossible;
        }
    }

    boolean isHeld() {
        return lock.isPresent();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
