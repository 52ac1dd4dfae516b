package org.copydesk.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the manual.
 *
 * @param name its path below the folder of the manual, or below the project's
 */
record ManualPage(String name, String text) {

    private static final Path HOME = Path.of("..");
    private static final Pattern FENCE = Pattern.compile("```([a-z]+)\n(.*?)```", Pattern.DOTALL);

    static ManualPage of(String name) {
        try {
            return new ManualPage(name, Files.readString(HOME.resolve(name), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All pages that people write; those of the rules are made. */
    static List<ManualPage> all() {
        List<ManualPage> pages = new ArrayList<>();
        pages.add(of("README.md"));
        try (Stream<Path> files = Files.list(HOME.resolve("docs"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .forEach(name -> pages.add(of("docs/" + name)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pages;
    }

    /** What stands in the fences of a language. */
    List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            if (fence.group(1).equals(language)) {
                blocks.add(fence.group(2));
            }
        }
        return blocks;
    }

    /** What is typed, and what then shows. */
    List<Typed> typed() {
        List<Typed> typed = new ArrayList<>();
        for (String block : blocks("console")) {
            for (String line : block.lines().toList()) {
                if (line.startsWith("$ ")) {
                    typed.add(Typed.of(line.substring(2)));
                } else if (!typed.isEmpty()) {
                    typed.get(typed.size() - 1).shown().add(line);
                }
            }
        }
        return typed;
    }

    /**
     * A command.
     *
     * @param status the exit status that stands behind it, 0 where none does
     * @param shown lines of its output; {@code …} stands for anything
     */
    record Typed(String command, int status, List<String> shown) {

        private static final Pattern STATUS = Pattern.compile("\\s+# ([0-9]+)$");

        static Typed of(String line) {
            Matcher status = STATUS.matcher(line);
            return status.find()
                    ? new Typed(line.substring(0, status.start()), Integer.parseInt(status.group(1)), new ArrayList<>())
                    : new Typed(line, 0, new ArrayList<>());
        }
    }
}
