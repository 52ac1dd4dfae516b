package org.copydesk.run.facts;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is gone when it is closed, or when the process ends. Written at its end; for one thread. */
final class ScratchFile implements AutoCloseable {

    private static final int BUFFER = 1 << 18;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private long length;

    private ScratchFile(FileChannel channel) {
        this.channel = channel;
    }

    static ScratchFile in(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "copydesk", ".facts");
        return new ScratchFile(FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** The number of bytes written. */
    long length() {
        return length;
    }

    /** Writes a number, which tells how many bytes follow or whatever else, and bytes. */
    void write(int number, byte[] bytes) throws IOException {
        if (buffer.remaining() < Integer.BYTES) {
            flush();
        }
        buffer.putInt(number);
        int from = 0;
        while (from < bytes.length) {
            if (!buffer.hasRemaining()) {
                flush();
            }
            int part = Math.min(buffer.remaining(), bytes.length - from);
            buffer.put(bytes, from, part);
            from += part;
        }
        length += Integer.BYTES + bytes.length;
    }

    void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    /**
     * Reads bytes that were written and flushed.
     *
     * @param from offset of the number before them, which tells how many they are
     */
    byte[] bytesAt(long from) throws IOException {
        int count = piece(from, Integer.BYTES).getInt();
        return piece(from + Integer.BYTES, count).array();
    }

    private ByteBuffer piece(long from, int count) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(count);
        while (piece.hasRemaining()) {
            if (channel.read(piece, from + piece.position()) < 0) {
                throw new EOFException("a file of facts was cut short");
            }
        }
        return piece.flip();
    }

    /** Reads a part of what was flushed. */
    Reading read(long from, long to) {
        return new Reading(from, to);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            // Nothing of it is wanted any more.
            return;
        }
    }

    /** Goes through a part of the file. */
    final class Reading {

        private static final int PIECE = 1 << 16;

        private final ByteBuffer piece = ByteBuffer.allocate(PIECE).limit(0);
        private final long to;
        private long at;

        private Reading(long from, long to) {
            this.at = from;
            this.to = to;
        }

        boolean hasMore() {
            return piece.hasRemaining() || at < to;
        }

        int number() throws IOException {
            int number = 0;
            for (int i = 0; i < Integer.BYTES; i++) {
                number = number << Byte.SIZE | next() & 0xFF;
            }
            return number;
        }

        byte[] bytes(int count) throws IOException {
            byte[] bytes = new byte[count];
            int filled = 0;
            while (filled < count) {
                fill();
                int part = Math.min(piece.remaining(), count - filled);
                piece.get(bytes, filled, part);
                filled += part;
            }
            return bytes;
        }

        private byte next() throws IOException {
            fill();
            return piece.get();
        }

        private void fill() throws IOException {
            if (piece.hasRemaining()) {
                return;
            }
            piece.clear().limit((int) Math.min(PIECE, to - at));
            while (piece.hasRemaining()) {
                int read = channel.read(piece, at);
                if (read < 0) {
                    throw new EOFException("a file of facts was cut short");
                }
                at += read;
            }
            piece.flip();
        }
    }
}
