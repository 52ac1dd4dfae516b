package org.copydesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page that is made, not written. With {@code -Dcopydesk.update=true} the tests make it anew; without, they fail if it is
 * not as they would make it.
 */
final class MadePage {

    static final Path DOCS = Path.of("..", "docs");

    /** How to make all pages, for those who see a test fail and for those who read a page. */
    static final String COMMAND = "mvn -q -Pquick -pl linter-tests -am test -Dtest='org.copydesk.site.*Test'"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dcopydesk.update=true";

    private static final boolean UPDATE = Boolean.getBoolean("copydesk.update");

    private MadePage() {}

    /** Makes a page, or demands that it is as it would be made. */
    static void check(Path page, String text) throws IOException {
        if (UPDATE) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, text);
            return;
        }
        assertThat(page).as("make it: " + COMMAND).exists();
        assertThat(Files.readString(page))
                .as(page + " is not current; make it: " + COMMAND)
                .isEqualTo(text);
    }

    /** Takes away the pages of a folder that nothing makes any more, or demands that there are none. */
    static void onlyThese(Path folder, List<Path> made) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> stale = files.filter(file -> !made.contains(file)).toList();
            if (UPDATE) {
                for (Path file : stale) {
                    Files.delete(file);
                }
                return;
            }
            assertThat(stale)
                    .as("pages of what is gone; take them away: " + COMMAND)
                    .isEmpty();
        }
    }
}
