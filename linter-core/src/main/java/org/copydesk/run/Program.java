package org.copydesk.run;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Which program this is. */
final class Program {

    private Program() {}

    /** Another text for another build, as far as it comes as a jar. */
    static String id() {
        String version = Program.class.getPackage().getImplementationVersion();
        return (version == null ? "development" : version) + build();
    }

    private static String build() {
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        try {
            Path file =
                    source == null ? Path.of("") : Path.of(source.getLocation().toURI());
            return Files.isRegularFile(file) ? " " + Files.size(file) + " " + Files.getLastModifiedTime(file) : "";
        } catch (URISyntaxException | IOException | IllegalArgumentException elsewhere) {
            return "";
        }
    }
}
