package org.copydesk.container;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A zip archive in memory. Its directory is read, and parts are unpacked one by one when they are asked for, as long as
 * they stay within the limits: so many parts, so many bytes, so much more than they take packed. Not shared by threads.
 */
public final class Archive {

    /** More parts than any document has. */
    static final int MOST_PARTS = 10_000;
    /** Bytes of one part, unpacked. */
    static final int LARGEST_PART = 64 << 20;
    /** Bytes of all parts that are asked for, unpacked. */
    static final long LARGEST_SUM = 256L << 20;
    /** Markup is packed to a twentieth; what is packed to less than this is no text that anybody wrote. */
    static final int HIGHEST_RATIO = 200;
    /** Below so many bytes no ratio does any harm. */
    static final int HARMLESS = 4 << 20;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int BUFFER = 1 << 14;

    private final byte[] bytes;
    private final List<Part> parts;
    private long unpacked;

    /** One entry of the directory; sizes and offsets are in bytes. */
    record Part(String name, boolean encrypted, int method, int packed, int offset) {}

    private Archive(byte[] bytes, List<Part> parts) {
        this.bytes = bytes;
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads the directory of an archive.
     *
     * @throws ContainerTrouble if it is none, or has too many parts
     */
    public static Archive of(byte[] bytes) throws ContainerTrouble {
        return new Archive(bytes, Directory.read(bytes));
    }

    /** Names of all parts, in the order of the directory. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        parts.forEach(part -> names.add(part.name()));
        return names;
    }

    /**
     * The bytes of a part; empty if there is none of that name.
     *
     * @throws ContainerTrouble if it is damaged, encrypted, or unpacks to more than the limits
     */
    public Optional<byte[]> read(String name) throws ContainerTrouble {
        for (Part part : parts) {
            if (part.name().equals(name)) {
                return Optional.of(unpack(part));
            }
        }
        return Optional.empty();
    }

    private byte[] unpack(Part part) throws ContainerTrouble {
        if (part.encrypted()) {
            throw new ContainerTrouble("it is protected by a password, and cannot be read");
        }
        int start = Directory.dataStart(bytes, part);
        if (start < 0 || part.packed() < 0 || part.packed() > bytes.length - start) {
            throw damaged(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(LARGEST_PART, part.packed()));
        if (part.method() == STORED) {
            take(part, part.packed(), part.packed());
            out.write(bytes, start, part.packed());
        } else if (part.method() == DEFLATED) {
            inflate(part, start, out);
        } else {
            throw new ContainerTrouble("its part " + part.name() + " is packed in a way that is not read");
        }
        return out.toByteArray();
    }

    private void inflate(Part part, int start, ByteArrayOutputStream out) throws ContainerTrouble {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, start, part.packed());
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw damaged(part);
                }
                take(part, count, out.size() + count);
                out.write(buffer, 0, count);
            }
        } catch (DataFormatException broken) {
            throw damaged(part);
        } finally {
            inflater.end();
        }
    }

    /** Counts what is unpacked, before it takes room. */
    private void take(Part part, int count, int size) throws ContainerTrouble {
        unpacked += count;
        boolean bomb = size > HARMLESS && size / HIGHEST_RATIO > part.packed();
        if (bomb || size > LARGEST_PART || unpacked > LARGEST_SUM) {
            throw new ContainerTrouble("its part " + part.name() + " unpacks to "
                    + (bomb ? "more than " + HIGHEST_RATIO + " times its size" : "more than is read of a document")
                    + ": it was left unread, as an archive that is made to fill the memory");
        }
    }

    private static ContainerTrouble damaged(Part part) {
        return new ContainerTrouble("its part " + part.name() + " is damaged");
    }
}
