package org.copydesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.system.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@code copydesk inspect --full} prints for each sample is what stands beside it. After a change that is meant, run
 * with {@code -Dcopydesk.accept=true}, which writes the goldens anew, and read the difference.
 */
class GoldenTest {

    private static final boolean ACCEPT = Boolean.getBoolean("copydesk.accept");

    @TestFactory
    Stream<DynamicTest> samples() {
        return Sample.all().stream().map(sample -> DynamicTest.dynamicTest(sample.name(), () -> golden(sample)));
    }

    private static void golden(Sample sample) throws IOException {
        Outcome outcome = Outcome.of(Sample.FOLDER.toAbsolutePath(), "inspect", "--full", sample.name());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        if (ACCEPT) {
            Files.writeString(sample.golden(), outcome.out(), StandardCharsets.UTF_8);
        }
        assertThat(outcome.out()).isEqualTo(Files.readString(sample.golden(), StandardCharsets.UTF_8));
    }

    @Test
    void eachGoldenHasItsSample() throws IOException {
        try (Stream<Path> files = Files.walk(Sample.FOLDER)) {
            List<Path> orphans = files.filter(file -> file.toString().endsWith(Sample.GOLDEN))
                    .filter(file -> !Files.exists(
                            file.resolveSibling(file.getFileName().toString().replace(Sample.GOLDEN, ""))))
                    .toList();
            assertThat(orphans).isEmpty();
        }
        assertThat(Sample.all()).hasSizeGreaterThan(10);
    }
}
