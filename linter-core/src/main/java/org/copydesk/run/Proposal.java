package org.copydesk.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import org.copydesk.run.start.SiteFacts;

/**
 * A first configuration.
 *
 * @param file where it belongs
 * @param text what it says
 * @param errors findings that fail a run by it
 * @param others further findings
 */
public record Proposal(Path file, String text, SiteFacts facts, int errors, int others) {

    public Proposal {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(facts, "facts");
    }

    /** True if something stands there already. */
    public boolean isTaken() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** True if a link stands there: it may lead anywhere, so nothing is written through it. */
    public boolean isLink() {
        return Files.isSymbolicLink(file);
    }

    /** Writes the file in one step. */
    public void write() throws IOException {
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
