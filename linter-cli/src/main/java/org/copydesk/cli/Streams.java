package org.copydesk.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Objects;

/** The standard streams of a command. */
record Streams(InputStream in, PrintStream out, PrintStream err) {

    Streams {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
    }
}
