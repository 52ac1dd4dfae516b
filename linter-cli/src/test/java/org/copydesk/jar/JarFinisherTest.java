package org.copydesk.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarFinisherTest {

    private static final String INDEX = "META-INF/copydesk/rules.index";
    private static final String OWN = "org/copydesk/jar/Lambdas.class";
    private static final long TIME = 1_767_225_600_000L;

    @TempDir
    Path folder;

    @Test
    void anIndexIsStoredAndLambdasAreClassesAndNothingElseChanges() throws IOException {
        Path jar = folder.resolve("some.jar");
        byte[] own = ownClass();
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            add(out, OWN, own);
            add(out, "a.txt", "ferry ferry ferry ferry".getBytes(StandardCharsets.UTF_8));
            add(out, "elsewhere/Lambdas.class", own);
            add(out, INDEX, "harbour harbour harbour harbour".getBytes(StandardCharsets.UTF_8));
        }
        Path twin = Files.copy(jar, folder.resolve("twin.jar"));

        JarFinisher.main(new String[] {jar.toString(), "org/copydesk"});

        try (ZipFile zip = new ZipFile(jar.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains("a.txt", INDEX, OWN, "org/copydesk/jar/Lambdas$$Lambda0.class");
            assertThat(zip.stream().map(ZipEntry::getTime)).containsOnly(TIME);
            assertThat(zip.getEntry(INDEX).getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(zip.getEntry("a.txt").getMethod()).isEqualTo(ZipEntry.DEFLATED);
            assertThat(zip.getInputStream(zip.getEntry(INDEX))).hasContent("harbour harbour harbour harbour");
            assertThat(zip.getInputStream(zip.getEntry("elsewhere/Lambdas.class")))
                    .hasBinaryContent(own);
        }
        JarFinisher.main(new String[] {twin.toString(), "org/copydesk"});
        assertThat(jar).hasSameBinaryContentAs(twin);
    }

    private static byte[] ownClass() throws IOException {
        try (InputStream in = Lambdas.class.getResourceAsStream("Lambdas.class")) {
            return in.readAllBytes();
        }
    }

    private static void add(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
