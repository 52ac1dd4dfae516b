package org.copydesk.cli;

import java.io.PrintStream;
import org.copydesk.render.Glyphs;

/** What is told on the error stream. */
final class Complaint {

    private Complaint() {}

    /** Text that may hold a stranger's words, safe for a terminal. */
    static String visible(String message) {
        return Glyphs.visible(message);
    }

    /** What went wrong inside of Copydesk, with what it takes to mend it. */
    static void ofBug(Throwable bug, PrintStream err) {
        err.println("copydesk: this is a mistake in Copydesk; please report it with the lines below");
        err.println("  " + visible(bug.toString()));
        for (StackTraceElement frame : bug.getStackTrace()) {
            err.println("    " + frame);
        }
    }
}
