package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexStorerTest {

    private static final String INDEX = "META-INF/copydesk/rules.index";
    private static final long TIME = 1_767_225_600_000L;

    @TempDir
    Path folder;

    @Test
    void anIndexIsStoredAndNothingElseChanges() throws IOException {
        Path jar = folder.resolve("some.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            add(out, "a.txt", "ferry ferry ferry ferry");
            add(out, INDEX, "harbour harbour harbour harbour");
        }

        IndexStorer.main(new String[] {jar.toString()});

        try (ZipFile zip = new ZipFile(jar.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("a.txt", INDEX);
            assertThat(zip.getEntry(INDEX).getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(zip.getEntry("a.txt").getMethod()).isEqualTo(ZipEntry.DEFLATED);
            assertThat(zip.getEntry("a.txt").getTime()).isEqualTo(TIME);
            assertThat(zip.getInputStream(zip.getEntry(INDEX))).hasContent("harbour harbour harbour harbour");
        }
        byte[] once = Files.readAllBytes(jar);
        IndexStorer.main(new String[] {jar.toString()});
        assertThat(jar).hasBinaryContent(once);
    }

    private static void add(ZipOutputStream out, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(TIME);
        out.putNextEntry(entry);
        out.write(content.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
