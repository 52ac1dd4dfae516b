package org.copydesk.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Stands in for Copydesk: says what it was called with. */
final class Echo {

    private Echo() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(Arrays.toString(arguments));
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "fail" -> System.exit(3);
            case "read" -> out.print(new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
            case "exists" -> out.println(Files.exists(Path.of(arguments[1])));
            case "heap" -> out.println(Runtime.getRuntime().maxMemory() >> 20);
            default -> {}
        }
    }
}
