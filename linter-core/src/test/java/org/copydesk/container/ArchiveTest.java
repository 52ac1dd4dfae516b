package org.copydesk.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    private static final byte[] TWO = Zips.of(ordered("a.xml", "<a/>", "deep/b.txt", "Ferry — à la carte"));

    @Test
    void givesItsParts() throws ContainerTrouble {
        Archive archive = Archive.of(TWO);
        assertThat(archive.names()).containsExactly("a.xml", "deep/b.txt");
        assertThat(archive.read("deep/b.txt").map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                .contains("Ferry — à la carte");
        assertThat(archive.read("c.txt")).isEmpty();
    }

    @Test
    void refusesABomb() {
        byte[] bomb = Zips.bomb("word/document.xml", "", 300);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatExceptionOfType(ContainerTrouble.class)
                .isThrownBy(() -> Archive.of(bomb).read("word/document.xml"))
                .withMessageContaining("more than 200 times its size");
    }

    @Test
    void refusesMorePartsThanAnyDocumentHas() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i <= Archive.MOST_PARTS; i++) {
            parts.put("p" + i, "");
        }
        assertThatExceptionOfType(ContainerTrouble.class)
                .isThrownBy(() -> Archive.of(Zips.of(parts)))
                .withMessage("it holds 10001 parts, and at most 10000 are read");
    }

    @Test
    void saysWhatIsNoArchive() {
        assertThatExceptionOfType(ContainerTrouble.class)
                .isThrownBy(() -> Archive.of("no archive, but a text of some length".getBytes(StandardCharsets.UTF_8)))
                .withMessage("it is no archive, or it ends in the middle");
        byte[] old = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        assertThatExceptionOfType(ContainerTrouble.class)
                .isThrownBy(() -> Archive.of(old))
                .withMessageContaining("before 2007");
        assertThatExceptionOfType(ContainerTrouble.class).isThrownBy(() -> Archive.of(new byte[0]));
    }

    @Test
    void everyDamageIsSaidAndNoneBreaks() {
        for (int at = 0; at < TWO.length; at++) {
            byte[] damaged = TWO.clone();
            damaged[at] ^= (byte) 0xFF;
            assertQuiet(damaged);
            assertQuiet(Arrays.copyOf(TWO, at));
        }
    }

    private static void assertQuiet(byte[] bytes) {
        Throwable thrown = catchThrowable(() -> {
            Archive archive = Archive.of(bytes);
            for (String name : archive.names()) {
                archive.read(name);
            }
        });
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(ContainerTrouble.class);
        }
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
