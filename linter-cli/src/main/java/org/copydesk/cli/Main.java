package org.copydesk.cli;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The process: its streams, in UTF-8 whatever the locale, and its exit status. */
public final class Main {

    private static final int BUFFER = 1 << 13;

    private Main() {}

    public static void main(String[] args) {
        WatchedOutput watched = new WatchedOutput(new FileOutputStream(FileDescriptor.out), BUFFER);
        PrintStream out = new PrintStream(watched, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = new Copydesk(surroundings())
                .run(args, new BufferedInputStream(new FileInputStream(FileDescriptor.in)), out, err);
        out.flush();
        if (!watched.failure().isEmpty()) {
            err.println("copydesk: the output could not be written: " + watched.failure());
            status = ExitStatus.BROKEN.code();
        }
        err.flush();
        System.exit(status);
    }

    /** The launcher, which can ask the system, names the streams that are terminals; else the JVM knows about all at once. */
    private static Surroundings surroundings() {
        String told = System.getenv("COPYDESK_TERMINALS");
        boolean all = told == null && isInteractive(System.console());
        return new Surroundings(
                Path.of(""),
                System.getenv(),
                all || (told != null && told.contains("1")),
                all || (told != null && told.contains("2")));
    }

    /** From Java 22 on there may be a console that is no terminal, and a method that tells. */
    private static boolean isInteractive(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }
}
