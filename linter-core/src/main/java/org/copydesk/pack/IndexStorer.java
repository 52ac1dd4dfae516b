package org.copydesk.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes a jar anew with its indexes uncompressed: a start reads them whole, and unpacking takes longer than reading. It runs
 * in a build. The same jar gives the same bytes.
 */
public final class IndexStorer {

    private static final String INDEX = ".index";

    private IndexStorer() {}

    /**
     * Writes a jar anew.
     *
     * @param arguments the jar
     * @throws IOException if it cannot be read or written; it is then as it was
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("usage: IndexStorer JAR");
        }
        Path jar = Path.of(arguments[0]);
        Path copy = jar.resolveSibling(jar.getFileName() + ".new");
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(copy));
                ZipOutputStream out = new ZipOutputStream(bytes);
                ZipFile in = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                copy(entry, in.getInputStream(entry).readAllBytes(), out);
            }
        }
        Files.move(copy, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(ZipEntry entry, byte[] content, ZipOutputStream out) throws IOException {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        if (entry.getName().endsWith(INDEX)) {
            CRC32 sum = new CRC32();
            sum.update(content);
            copy.setMethod(ZipEntry.STORED);
            copy.setSize(content.length);
            copy.setCrc(sum.getValue());
        }
        out.putNextEntry(copy);
        out.write(content);
        out.closeEntry();
    }
}
