package org.copydesk.run;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Which program this is. */
public final class Program {

    private static final String DEVELOPMENT = "development";

    private Program() {}

    /**
     * The version as the jar's manifest says, or, with a {@code +} and a number of the build behind it, the module of a
     * runtime image; {@code development} where there is neither.
     */
    public static String version() {
        String ofJar = Program.class.getPackage().getImplementationVersion();
        if (ofJar != null) {
            return ofJar;
        }
        ModuleDescriptor module = Program.class.getModule().getDescriptor();
        return module == null ? DEVELOPMENT : module.rawVersion().orElse(DEVELOPMENT);
    }

    /** Another text for another build, as far as it comes as a jar or in a runtime image. */
    static String id() {
        return version() + build();
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
