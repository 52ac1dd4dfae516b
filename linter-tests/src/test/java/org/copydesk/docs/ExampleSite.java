package org.copydesk.docs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.cli.Copydesk;
import org.copydesk.cli.Main;
import org.copydesk.cli.Surroundings;

/** A copy of the example newsroom, committed to Git, in which commands of the manual are typed. */
final class ExampleSite {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    /** What only a shell understands. */
    private static final Pattern SHELL = Pattern.compile("[|<>&;$`*]");

    private final Path folder;
    private final Path bin;

    /** What a command came to: its status and both its streams. */
    record Answer(int status, String text) {}

    private ExampleSite(Path folder, Path bin) {
        this.folder = folder;
        this.bin = bin;
    }

    static ExampleSite in(Path place) throws IOException, InterruptedException {
        ExampleSite site = new ExampleSite(place.resolve("newsroom"), place.resolve("bin"));
        copy(Path.of("..", "examples", "newsroom"), site.folder);
        Files.createDirectories(site.bin);
        site.shell("git init -q -b main . && git config user.name Desk && git config user.email desk@courier.example"
                + " && git add . && git commit -qm Begin && git update-ref refs/remotes/origin/main HEAD");
        return site;
    }

    Path folder() {
        return folder;
    }

    /** Types a command. Where the shell has nothing to do it runs in this process, which is faster. */
    Answer type(String command) throws IOException, InterruptedException {
        return command.startsWith("copydesk ") && !SHELL.matcher(command).find()
                ? inProcess(words(command.substring("copydesk ".length())))
                : shell(command);
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        return words;
    }

    private Answer inProcess(List<String> words) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(all, false, StandardCharsets.UTF_8);
        int status = new Copydesk(new Surroundings(folder, Map.of(), false, false))
                .run(words.toArray(String[]::new), new ByteArrayInputStream(new byte[0]), stream, stream);
        return new Answer(status, all.toString(StandardCharsets.UTF_8));
    }

    private Answer shell(String command) throws IOException, InterruptedException {
        Path launcher = bin.resolve("copydesk");
        if (Files.notExists(launcher)) {
            Files.writeString(
                    launcher,
                    "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
                            + System.getProperty("java.class.path") + "' " + Main.class.getName() + " \"$@\"\n");
            Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
