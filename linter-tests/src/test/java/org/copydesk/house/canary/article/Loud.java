package org.copydesk.house.canary.article;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Does all that is forbidden, once each, and some of what is not. */
public final class Loud {

    void stream() {
        System.out.println("heard");
    }

    void exit() {
        System.exit(0);
    }

    Path file() {
        return Path.of("a.md");
    }

    Socket network() {
        return new Socket();
    }

    Process process() throws IOException {
        return new ProcessBuilder("true").start();
    }

    LocalDate clock() {
        return LocalDate.now();
    }

    int chance() {
        return new Random().nextInt();
    }

    String locale() {
        return "I".toLowerCase();
    }

    UnaryOperator<String> localeByReference() {
        return String::toUpperCase;
    }

    byte[] charset() {
        return "é".getBytes();
    }

    byte[] allowed() {
        return "I".toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }
}
