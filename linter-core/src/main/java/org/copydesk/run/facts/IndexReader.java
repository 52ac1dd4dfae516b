package org.copydesk.run.facts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import org.copydesk.archive.ByteReader;
import org.copydesk.archive.KeyedFact;

/**
 * Reads an index. Whatever is read is checked, so a damaged one is never believed. For one thread.
 *
 * <p>An index that is replaced meanwhile stays as it was for whoever has opened it.
 */
public final class IndexReader implements AutoCloseable {

    private static final String CUT = "it is cut short";
    private static final String DAMAGED = "it is damaged";
    private static final int PAGES_KEPT = 4_096;

    private final FileChannel channel;
    private final long pages;
    private final long places;
    private final List<IndexedFile> files = new ArrayList<>();
    private int[] fileOf = new int[0];
    private long[] offsetOf = new long[0];
    private final Map<Long, ByteBuffer> kept = new LinkedHashMap<>();

    /** Where a key stands: an article, and which of its entries. */
    record Place(int article, int entry) {}

    private IndexReader(FileChannel channel, long pages, long places) {
        this.channel = channel;
        this.pages = pages;
        this.places = places;
    }

    /** Opens an index and reads its directory. */
    public static IndexReader open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return open(channel);
        } catch (IOException | RuntimeException broken) {
            channel.close();
            throw broken instanceof IOException known ? known : new IndexDamage(DAMAGED);
        }
    }

    private static IndexReader open(FileChannel channel) throws IOException {
        if (channel.size() < Long.BYTES + IndexLayout.END_BYTES) {
            throw new IndexDamage(CUT);
        }
        if (read(channel, 0, Long.BYTES).getLong() != IndexLayout.MARK) {
            throw new IndexDamage("it was written by another version");
        }
        ByteBuffer end = read(channel, channel.size() - IndexLayout.END_BYTES, IndexLayout.END_BYTES);
        byte[] summed = Arrays.copyOf(end.array(), IndexLayout.END_BYTES);
        Arrays.fill(summed, IndexLayout.END_BYTES - Long.BYTES - Integer.BYTES, IndexLayout.END_BYTES, (byte) 0);
        long offset = end.getLong();
        int length = end.getInt();
        int checksum = end.getInt();
        long pages = end.getLong();
        long places = end.getLong();
        if (end.getInt() != IndexWriter.checksum(summed) || end.getLong() != IndexLayout.MARK) {
            throw new IndexDamage(CUT);
        }
        IndexReader reader = new IndexReader(channel, pages, places);
        byte[] directory = read(channel, offset, length).array();
        if (IndexWriter.checksum(directory) != checksum) {
            throw new IndexDamage(DAMAGED);
        }
        reader.readDirectory(new ByteReader(unpacked(directory), 0));
        return reader;
    }

    private void readDirectory(ByteReader in) {
        for (int left = in.number(); left > 0; left--) {
            files.add(new IndexedFile(in.text(), in.longNumber(), in.longNumber(), in.text(), in.text()));
        }
        int articles = in.number();
        fileOf = new int[articles];
        offsetOf = new long[articles];
        long offset = 0;
        for (int i = 0; i < articles; i++) {
            fileOf[i] = in.number();
            offset += in.longNumber();
            offsetOf[i] = offset;
        }
    }

    /** All files, by their numbers. */
    public List<IndexedFile> files() {
        return files;
    }

    public int articles() {
        return fileOf.length;
    }

    /** The number of the file that an article is in. */
    public int fileOf(int article) {
        return fileOf[article];
    }

    /** Where a key of this hash stands. */
    List<Place> places(long hash) throws IOException {
        List<Place> found = new ArrayList<>();
        for (long at = firstFrom(hash); at < places; at++) {
            ByteBuffer page = page(at / IndexLayout.PLACES_IN_PAGE);
            int offset = IndexLayout.PAGE_HEAD + (int) (at % IndexLayout.PLACES_IN_PAGE) * IndexLayout.PLACE_BYTES;
            if (page.getLong(offset) != hash) {
                break;
            }
            found.add(new Place(page.getInt(offset + Long.BYTES), page.getInt(offset + Long.BYTES + Integer.BYTES)));
        }
        return found;
    }

    /** The number of the first place whose hash is not less. */
    private long firstFrom(long hash) throws IOException {
        long low = 0;
        long high = places;
        while (low < high) {
            long middle = low + high >>> 1;
            ByteBuffer page = page(middle / IndexLayout.PLACES_IN_PAGE);
            int offset = IndexLayout.PAGE_HEAD + (int) (middle % IndexLayout.PLACES_IN_PAGE) * IndexLayout.PLACE_BYTES;
            if (Long.compareUnsigned(page.getLong(offset), hash) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private ByteBuffer page(long number) throws IOException {
        ByteBuffer known = kept.get(number);
        if (known != null) {
            return known;
        }
        ByteBuffer page = read(channel, pages + number * IndexLayout.PAGE_BYTES, IndexLayout.PAGE_BYTES);
        CRC32 crc = new CRC32();
        crc.update(page.array(), IndexLayout.PAGE_HEAD, IndexLayout.PAGE_BYTES - IndexLayout.PAGE_HEAD);
        if (page.getInt(Integer.BYTES) != (int) crc.getValue()) {
            throw new IndexDamage(DAMAGED);
        }
        if (kept.size() >= PAGES_KEPT) {
            kept.clear();
        }
        kept.put(number, page);
        return page;
    }

    /** The facts of an article. */
    public List<KeyedFact> facts(int article) throws IOException {
        return packed(article).all();
    }

    PackedFacts packed(int article) throws IOException {
        ByteBuffer head = read(channel, offsetOf[article], 2 * Integer.BYTES);
        int length = head.getInt();
        if (length < 0 || length > channel.size()) {
            throw new IndexDamage(DAMAGED);
        }
        byte[] packed =
                read(channel, offsetOf[article] + 2 * Integer.BYTES, length).array();
        if (IndexWriter.checksum(packed) != head.getInt()) {
            throw new IndexDamage(DAMAGED);
        }
        ByteReader in = new ByteReader(unpacked(packed), 0);
        String name = in.text();
        return new PackedFacts(name, in.rest());
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try {
            return Packed.unpack(packed);
        } catch (DataFormatException damaged) {
            throw new IndexDamage(DAMAGED);
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        if (from < 0 || length < 0 || from + length > channel.size()) {
            throw new IndexDamage(DAMAGED);
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new IndexDamage(CUT);
            }
        }
        return bytes.flip();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            // It was only read.
            return;
        }
    }
}
