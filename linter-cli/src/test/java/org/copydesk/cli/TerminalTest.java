package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void colourOnlyWhereSomebodyWatches() throws UsageException {
        assertThat(of(true, Map.of(), "auto").colour()).isTrue();
        assertThat(of(false, Map.of(), "auto").colour()).isFalse();
        assertThat(of(false, Map.of(), "always").colour()).isTrue();
        assertThat(of(true, Map.of(), "never").colour()).isFalse();
        assertThat(Terminal.of(watched(Map.of()), "auto", false).colour()).isFalse();
    }

    @Test
    void colourIsNotForcedOnThoseWhoDeclineIt() throws UsageException {
        assertThat(of(true, Map.of("NO_COLOR", "1"), "auto").colour()).isFalse();
        assertThat(of(true, Map.of("NO_COLOR", ""), "auto").colour()).isTrue();
        assertThat(of(true, Map.of("CI", "true"), "auto").colour()).isFalse();
        assertThat(of(true, Map.of("TERM", "dumb"), "auto").colour()).isFalse();
    }

    @Test
    void linksOnlyInTerminalsKnownToShowThem() throws UsageException {
        assertThat(of(true, Map.of(), "auto").linkBase()).isEmpty();
        assertThat(of(true, Map.of("KITTY_WINDOW_ID", "1"), "auto").linkBase())
                .startsWith("file:///")
                .endsWith("/");
        assertThat(of(false, Map.of("KITTY_WINDOW_ID", "1"), "always").linkBase())
                .isEmpty();
    }

    @Test
    void aWideTerminalIsNotFilledAndAPipeHasTheSameWidthEverywhere() throws UsageException {
        assertThat(of(true, Map.of("COLUMNS", "72"), "auto").width()).isEqualTo(72);
        assertThat(of(true, Map.of("COLUMNS", "300"), "auto").width()).isEqualTo(120);
        assertThat(of(true, Map.of("COLUMNS", "x"), "auto").width()).isEqualTo(100);
        assertThat(of(false, Map.of("COLUMNS", "72"), "auto").width()).isEqualTo(100);
    }

    private static Terminal of(boolean watched, Map<String, String> environment, String when) throws UsageException {
        return Terminal.of(new Surroundings(Path.of("/"), environment, watched, watched), when, true);
    }

    private static Surroundings watched(Map<String, String> environment) {
        return new Surroundings(Path.of("/"), environment, true, true);
    }
}
