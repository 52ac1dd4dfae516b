package org.copydesk.jar;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes a jar anew, for a faster start: indexes are stored, since a start reads them whole and unpacking takes longer than
 * reading, and the lambdas of its classes are classes ({@link LambdaClasses}). The same jar gives the same bytes.
 */
public final class JarFinisher {

    private static final String INDEX = ".index";

    private JarFinisher() {}

    /**
     * Writes a jar anew.
     *
     * @param arguments the jar, and the package whose classes are changed, with slashes
     * @throws IOException if it cannot be read or written; it is then as it was
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: JarFinisher JAR PACKAGE");
        }
        Path jar = Path.of(arguments[0]);
        Path copy = jar.resolveSibling(jar.getFileName() + ".new");
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(copy));
                ZipOutputStream out = new ZipOutputStream(bytes);
                ZipFile in = new ZipFile(jar.toFile())) {
            finish(in, arguments[1] + "/", out);
        }
        Files.move(copy, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void finish(ZipFile in, String own, ZipOutputStream out) throws IOException {
        LambdaClasses lambdas = new LambdaClasses();
        Map<String, Long> times = new LinkedHashMap<>();
        for (ZipEntry entry : Collections.list(in.entries())) {
            byte[] content = in.getInputStream(entry).readAllBytes();
            if (LambdaClasses.isClass(entry.getName()) && entry.getName().startsWith(own)) {
                times.put(entry.getName(), entry.getTime());
                lambdas.add(content);
            } else {
                write(entry.getName(), entry.getTime(), content, out);
            }
        }
        long latest = times.values().stream().mapToLong(Long::longValue).max().orElse(0);
        for (Map.Entry<String, byte[]> each : lambdas.spun().entrySet()) {
            String name = LambdaClasses.file(each.getKey());
            write(name, times.getOrDefault(name, latest), each.getValue(), out);
        }
    }

    private static void write(String name, long time, byte[] content, ZipOutputStream out) throws IOException {
        ZipEntry copy = new ZipEntry(name);
        copy.setTime(time);
        if (name.endsWith(INDEX)) {
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
