package org.copydesk.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.launcher.Installation.Outcome;
import org.copydesk.launcher.Installation.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    Path folder;

    Installation installation;

    @BeforeEach
    void install() throws IOException {
        installation = Installation.in(Files.createDirectory(folder.resolve("with a blank")));
    }

    @Test
    void passesArgumentsAsTheyAre() throws Exception {
        Outcome outcome = installation
                .start("lint", "a b", "*", "", "--x='1 $HOME'")
                .with("COPYDESK_ARCHIVE", "off")
                .run();
        assertThat(outcome).isEqualTo(new Outcome(0, "[lint, a b, *, , --x='1 $HOME']\n", ""));
    }

    @Test
    void passesTheStatusOn() throws Exception {
        assertThat(installation
                        .start("fail")
                        .with("COPYDESK_ARCHIVE", "off")
                        .run()
                        .status())
                .isEqualTo(3);
    }

    @Test
    void passesStandardInputOn() throws Exception {
        Outcome outcome = installation.start("read").reading("Harbour\n").run();
        assertThat(outcome.out()).isEqualTo("[read]\nHarbour\n");
    }

    @Test
    void worksThroughLinksFromAnotherFolder() throws Exception {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path first = Files.createSymbolicLink(bin.resolve("first"), Path.of("../with a blank/copydesk"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), first);
        Outcome outcome = installation.start("x").by(second).from(bin).run();
        assertThat(outcome).isEqualTo(new Outcome(0, "[x]\n", ""));
    }

    @Test
    void makesOneArchiveAndKeepsIt() throws Exception {
        installation.start("one").run();
        List<Path> archives = installation.archives();
        assertThat(archives).hasSize(1);
        assertThat(archives.get(0)).isNotEmptyFile();
        Object made = Files.getLastModifiedTime(archives.get(0));
        assertThat(installation.start("two").run()).isEqualTo(new Outcome(0, "[two]\n", ""));
        assertThat(installation.archives()).isEqualTo(archives);
        assertThat((Object) Files.getLastModifiedTime(archives.get(0))).isEqualTo(made);
    }

    @Test
    void startsAtOnceDoNotDisturbEachOther() throws Exception {
        List<Running> starts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            starts.add(installation.start("start").begin());
        }
        for (Running start : starts) {
            assertThat(start.end()).isEqualTo(new Outcome(0, "[start]\n", ""));
        }
        assertThat(installation.archives()).hasSize(1);
    }

    @Test
    void aBrokenArchiveOnlyCostsTime() throws Exception {
        installation.start("one").run();
        Path archive = installation.archives().get(0);
        Files.delete(archive);
        Files.writeString(archive, "no archive");
        Outcome outcome = installation.start("two").run();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualTo("[two]\n");
    }

    @Test
    void optionsForTheJvmWin() throws Exception {
        Outcome outcome = installation
                .start("heap")
                .with("COPYDESK_JAVA_OPTS", "-Xmx64m -Da=b")
                .run();
        assertThat(outcome.out().lines().skip(1).map(Integer::parseInt)).allMatch(megabytes -> megabytes <= 64);
    }

    @Test
    void opensFilesWithAccentsInAnyLocale() throws Exception {
        assumeThat(System.getProperty("sun.jnu.encoding"))
                .as("what this JVM itself can open")
                .isEqualTo("UTF-8");
        Files.createFile(folder.resolve("caf\u00e9.md"));
        Outcome outcome = installation
                .start("exists", "caf\u00e9.md")
                .from(folder)
                .with("LC_ALL", "C")
                .with("COPYDESK_ARCHIVE", "off")
                .run();
        assertThat(outcome.out()).endsWith("true\n");
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        Outcome outcome = installation.start("x").with("JAVA_HOME", "/no/java").run();
        assertThat(outcome)
                .isEqualTo(new Outcome(2, "", "copydesk: JAVA_HOME is /no/java, but there is no bin/java in it\n"));
    }

    @Test
    void saysThatJavaIsTooOld() throws Exception {
        for (String version : List.of("11.0.2", "1.8.0_392")) {
            Path java = oldJava(version);
            Outcome outcome =
                    installation.start("x").with("JAVA_HOME", java.toString()).run();
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err()).contains("Java 17 or later is needed").contains(version);
        }
    }

    @Test
    void findsTheJarOfADistribution() throws Exception {
        Path home = distribution();
        Path link = Files.createSymbolicLink(folder.resolve("on-the-path"), home.resolve("bin/copydesk"));
        Outcome outcome = installation.start("x").by(link).from(folder).run();
        assertThat(outcome).isEqualTo(new Outcome(0, "[x]\n", ""));
        try (Stream<Path> lib = Files.list(home.resolve("lib"))) {
            assertThat(lib.map(file -> file.getFileName().toString()))
                    .hasSize(2)
                    .anyMatch(name -> name.matches("copydesk-.*\\.(jsa|aot)"));
        }
    }

    @Test
    void startsTheModuleOfADistributionWithAJavaOfItsOwn() throws Exception {
        Path home = distribution();
        Files.delete(home.resolve("lib/copydesk.jar"));
        Files.move(oldJava("21.0.2"), home.resolve("runtime"));
        Files.writeString(home.resolve("runtime/bin/java"), "#!/bin/sh\necho its own Java: \"$@\"\n");
        Outcome outcome =
                installation.start("x").by(home.resolve("bin/copydesk")).run();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("its own Java: -XX:")
                .endsWith("-m org.copydesk/org.copydesk.cli.Main x\n");
    }

    @Test
    void keepsTheArchiveInTheUsersCacheWhereTheJarCannotBeReplaced() throws Exception {
        Path home = distribution();
        Path lib = home.resolve("lib");
        assertThat(lib.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(lib))
                .as("for the superuser nothing is read-only")
                .isFalse();
        Path cache = Files.createDirectory(folder.resolve("cache"));
        Outcome outcome = installation
                .start("x")
                .by(home.resolve("bin/copydesk"))
                .with("XDG_CACHE_HOME", cache.toString())
                .run();
        assertThat(lib.toFile().setWritable(true)).isTrue();
        assertThat(outcome).isEqualTo(new Outcome(0, "[x]\n", ""));
        try (Stream<Path> kept = Files.list(cache.resolve("copydesk"))) {
            assertThat(kept).hasSize(1);
        }
    }

    /** The same files as they are laid out in a distribution. */
    private Path distribution() throws IOException {
        Path home = folder.resolve("copydesk 1.0");
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("lib"));
        Files.move(installation.launcher(), home.resolve("bin/copydesk"));
        Files.move(installation.home().resolve("linter-cli/target/copydesk.jar"), home.resolve("lib/copydesk.jar"));
        return home;
    }

    private Path oldJava(String version) throws IOException {
        Path home = folder.resolve("java-" + version);
        Path java =
                Files.createFile(Files.createDirectories(home.resolve("bin")).resolve("java"));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
