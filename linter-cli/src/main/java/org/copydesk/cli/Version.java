package org.copydesk.cli;

import org.copydesk.run.Program;

/** Which Copydesk this is. */
final class Version {

    private Version() {}

    /** As the jar's manifest or the image's module says; {@code development} where there is neither. */
    static String current() {
        String version = Program.version();
        int build = version.indexOf('+');
        return build < 0 ? version : version.substring(0, build);
    }
}
