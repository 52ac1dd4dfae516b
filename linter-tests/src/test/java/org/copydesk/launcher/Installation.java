package org.copydesk.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A copy of the launcher with a jar that only echoes. */
record Installation(Path home) {

    static Installation in(Path home) throws IOException {
        Files.createDirectories(home.resolve("linter-cli/target"));
        Files.copy(Path.of("../copydesk"), home.resolve("copydesk"), StandardCopyOption.COPY_ATTRIBUTES);
        writeJar(home.resolve("linter-cli/target/copydesk.jar"));
        return new Installation(home);
    }

    private static void writeJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String entry = Echo.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream bytes = Echo.class.getResourceAsStream("Echo.class")) {
            out.putNextEntry(new ZipEntry(entry));
            bytes.transferTo(out);
        }
    }

    Path launcher() {
        return home.resolve("copydesk");
    }

    List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("linter-cli/target"))) {
            return files.filter(file -> !file.endsWith("copydesk.jar")).sorted().toList();
        }
    }

    /** A start of the launcher that has not been made yet. */
    Start start(String... arguments) {
        return new Start(
                launcher(), home, List.of(arguments), Map.of("JAVA_HOME", System.getProperty("java.home")), "");
    }

    record Start(Path launcher, Path folder, List<String> arguments, Map<String, String> environment, String input) {

        Start by(Path other) {
            return new Start(other, folder, arguments, environment, input);
        }

        Start from(Path other) {
            return new Start(launcher, other, arguments, environment, input);
        }

        Start with(String name, String value) {
            Map<String, String> changed = new LinkedHashMap<>(environment);
            changed.put(name, value);
            return new Start(launcher, folder, arguments, changed, input);
        }

        Start reading(String text) {
            return new Start(launcher, folder, arguments, environment, text);
        }

        Outcome run() throws IOException, InterruptedException {
            return begin().end();
        }

        Running begin() throws IOException {
            List<String> command = new ArrayList<>();
            command.add(launcher.toString());
            command.addAll(arguments);
            Path out = Files.createTempFile("launcher", ".out");
            Path err = Files.createTempFile("launcher", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("COPYDESK_"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException closed) {
                // A start that fails early does not read its input.
            }
            return new Running(process, out, err);
        }
    }

    record Running(Process process, Path out, Path err) {

        Outcome end() throws IOException, InterruptedException {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the launcher hangs");
            }
            Outcome outcome = new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return outcome;
        }
    }

    record Outcome(int status, String out, String err) {}
}
