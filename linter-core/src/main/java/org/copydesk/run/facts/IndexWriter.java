package org.copydesk.run.facts;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.copydesk.archive.ByteWriter;
import org.copydesk.archive.KeyedFact;

/** Writes an index, from its beginning to its end. A file without an end is none. Threads may add at once. */
public final class IndexWriter implements AutoCloseable {

    private static final int BUFFER = 1 << 18;
    /** Stands for a file of which not all is known: no file is called so. */
    private static final IndexedFile NOT_WHOLE = new IndexedFile("", 0, 0, "", "");

    private final FileChannel channel;
    private final BufferedOutputStream out;
    private final ExternalSort places;
    private final ByteWriter articles = new ByteWriter();
    private final List<IndexedFile> files = new ArrayList<>();
    private Optional<IOException> broken = Optional.empty();
    private int articleCount;
    private long length;
    private long lastOffset;

    private IndexWriter(FileChannel channel, ExternalSort places) {
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        this.places = places;
    }

    /**
     * Begins an index.
     *
     * @param file that is not there yet
     * @param limit bytes of memory that sorting may take
     */
    public static IndexWriter begin(Path file, long limit) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        IndexWriter writer = new IndexWriter(
                FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW),
                new ExternalSort(folder == null ? file.toAbsolutePath() : folder, limit));
        writer.write(ByteBuffer.allocate(Long.BYTES).putLong(IndexLayout.MARK));
        return writer;
    }

    /** Begins a file. Unless it is completed, nobody will believe that the index knows it. */
    public synchronized int begin() {
        files.add(NOT_WHOLE);
        return files.size() - 1;
    }

    /** Takes the facts of an article of a file; {@link #finish} tells what went wrong. */
    public void add(int file, List<KeyedFact> facts) {
        SpilledFacts.Bundle bundle = SpilledFacts.bundle(facts);
        synchronized (this) {
            try {
                add(file, bundle);
            } catch (IOException full) {
                broken = broken.isPresent() ? broken : Optional.of(full);
            }
        }
    }

    private void add(int file, SpilledFacts.Bundle bundle) throws IOException {
        if (broken.isPresent()) {
            return;
        }
        articles.number(file);
        articles.number(length - lastOffset);
        lastOffset = length;
        write(ByteBuffer.allocate(2 * Integer.BYTES + bundle.packed().length)
                .putInt(bundle.packed().length)
                .putInt(checksum(bundle.packed()))
                .put(bundle.packed()));
        for (int entry = 0; entry < bundle.keys().length; entry++) {
            places.add(ByteBuffer.allocate(IndexLayout.PLACE_BYTES)
                    .putLong(bundle.keys()[entry])
                    .putInt(articleCount)
                    .putInt(entry)
                    .array());
        }
        articleCount++;
    }

    /** All articles of a file were taken. */
    public synchronized void complete(int number, IndexedFile file) {
        files.set(number, file);
    }

    /** Writes what remains, down to the disk. */
    public synchronized void finish() throws IOException {
        if (broken.isPresent()) {
            throw broken.get();
        }
        long pages = length;
        long count = writePlaces();
        byte[] directory = Packed.pack(directory());
        long offset = length;
        write(ByteBuffer.wrap(directory).position(directory.length));
        ByteBuffer end = ByteBuffer.allocate(IndexLayout.END_BYTES)
                .putLong(offset)
                .putInt(directory.length)
                .putInt(checksum(directory))
                .putLong(pages)
                .putLong(count);
        end.putInt(checksum(end.array())).putLong(IndexLayout.MARK);
        write(end);
        out.flush();
        channel.force(true);
    }

    private long writePlaces() throws IOException {
        ExternalSort.Merge merge = places.merge();
        ByteBuffer page = ByteBuffer.allocate(IndexLayout.PAGE_BYTES).position(IndexLayout.PAGE_HEAD);
        long count = 0;
        for (Optional<byte[]> next = merge.next(); next.isPresent(); next = merge.next()) {
            page.put(next.get());
            count++;
            if (!page.hasRemaining()) {
                write(sealed(page));
                page = ByteBuffer.allocate(IndexLayout.PAGE_BYTES).position(IndexLayout.PAGE_HEAD);
            }
        }
        if (page.position() > IndexLayout.PAGE_HEAD) {
            write(sealed(page));
        }
        return count;
    }

    private static ByteBuffer sealed(ByteBuffer page) {
        int places = (page.position() - IndexLayout.PAGE_HEAD) / IndexLayout.PLACE_BYTES;
        page.putInt(0, places);
        CRC32 crc = new CRC32();
        crc.update(page.array(), IndexLayout.PAGE_HEAD, IndexLayout.PAGE_BYTES - IndexLayout.PAGE_HEAD);
        page.putInt(Integer.BYTES, (int) crc.getValue());
        return page.position(page.capacity());
    }

    private byte[] directory() {
        ByteWriter all = new ByteWriter();
        all.number(files.size());
        for (IndexedFile file : files) {
            all.text(file.name());
            all.number(file.size());
            all.number(file.modified());
            all.text(file.hash());
            all.text(file.setup());
        }
        all.number(articleCount);
        all.bytes(articles.toBytes());
        return all.toBytes();
    }

    static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private void write(ByteBuffer bytes) throws IOException {
        out.write(bytes.array(), 0, bytes.position());
        length += bytes.position();
    }

    @Override
    public void close() {
        places.close();
        try {
            channel.close();
        } catch (IOException gone) {
            // It was forced to the disk before, or is not wanted.
            return;
        }
    }
}
