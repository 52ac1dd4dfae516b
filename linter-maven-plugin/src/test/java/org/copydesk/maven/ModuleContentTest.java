package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleContentTest {

    private static final Selection NOTHING_SAID =
            new Selection(List.of(), List.of(), List.of(), "", "", List.of(), List.of(), "");

    @TempDir
    private Path folder;

    @Test
    void theUsualFoldersAreTakenAsFarAsTheyAreThere() throws IOException, ParameterException {
        Files.createDirectories(folder.resolve("docs"));
        Files.createDirectories(folder.resolve("src/main/content"));
        ModuleContent content = ModuleContent.of(folder, NOTHING_SAID);
        assertThat(content.sources()).containsExactly(folder.resolve("src/main/content"), folder.resolve("docs"));
        assertThat(content.missing()).isEmpty();
        assertThat(content.patterns()).isEmpty();
    }

    @Test
    void whatIsNamedIsTakenAloneAndMissedIfItIsNotThere() throws IOException, ParameterException {
        Files.createDirectories(folder.resolve("docs"));
        Files.createDirectories(folder.resolve("news"));
        ModuleContent content =
                ModuleContent.of(folder, NOTHING_SAID.of(List.of("news", "gone"), List.of("**/*.md"), List.of()));
        assertThat(content.sources()).containsExactly(folder.resolve("news"));
        assertThat(content.missing()).containsExactly("gone");
        assertThat(content.patterns()).hasSize(1);
    }
}
