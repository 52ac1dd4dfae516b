package org.copydesk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** What a call in this process came to. */
record Outcome(int status, String out, String err) {

    /** A call in a folder, with nobody watching. */
    static Outcome of(Path folder, String... args) {
        return of(new Surroundings(folder, Map.of(), false, false), "", args);
    }

    static Outcome piped(Path folder, String input, String... args) {
        return of(new Surroundings(folder, Map.of(), false, false), input, args);
    }

    static Outcome of(Surroundings surroundings, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Copydesk(surroundings)
                .run(
                        args,
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8));
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
