package org.copydesk.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copydesk.config.Preset;
import org.copydesk.pack.PackCompiler;
import org.copydesk.pack.RulePack;
import org.copydesk.pack.RulePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of the kind that looks right until another text, machine or neighbour comes along. */
class BadClassesTest {

    private static final String FOLDER = "org/copydesk/proof/bad/";

    @TempDir
    private Path classes;

    @Test
    void objectsToTimeThatGrowsWithTheSquare() throws IOException {
        assertThat(objections("ComparesAll", "compares-all"))
                .allMatch(objection -> objection.contains("compares-all / repeated"))
                .anyMatch(objection ->
                        objection.matches("(?s).*take [0-9]+ ms for 20000 characters, and [0-9]+ ms for 80000.*"));
    }

    @Test
    void objectsToARuleThatRemembers() throws IOException {
        assertThat(objections("Remembers", "remembers"))
                .allMatch(objection -> objection.startsWith("remembers / two threads"))
                .anyMatch(objection -> objection.contains("other findings in one of two threads"));
    }

    @Test
    void objectsToTheMachinesLocale() throws IOException {
        assertThat(objections("FollowsTheLocale", "follows-the-locale"))
                .hasSize(2)
                .allMatch(objection -> objection.contains("under a Turkish locale"));
    }

    @Test
    void objectsToARuleThatBreaksOnACut() throws IOException {
        assertThat(objections("ReadsOn", "reads-on"))
                .anyMatch(objection -> objection.contains("reads-on / bad 1 / cut anywhere")
                        && objection.contains("StringIndexOutOfBoundsException"));
    }

    @Test
    void objectsToCharactersTakenForUnits() throws IOException {
        assertThat(objections("CountsUnits", "counts-units"))
                .anyMatch(objection -> objection.contains("counts-units / bad 2 / CRLF"))
                .anyMatch(objection -> objection.contains("counts-units / bad 1 / BOM"))
                .anyMatch(objection -> objection.contains("counts-units / bad 1 / emoji in front"))
                .noneMatch(objection -> objection.contains("as written"));
    }

    private List<String> objections(String className, String id) throws IOException {
        RulePack pack = pack(className);
        RulePage page = pack.page(id).orElseThrow();
        TestDesk desk = TestDesk.of(List.of(pack));
        List<String> objections = new ArrayList<>();
        for (Check check : new RuleChecks(page, new ExampleCase.Desks(desk, desk.preset(Preset.ALL), desk)).all()) {
            check.objections().get().forEach(objection -> objections.add(check.name() + "\n" + objection));
        }
        return objections;
    }

    /** A pack of one class and its page. */
    private RulePack pack(String className) throws IOException {
        ClassLoader loader = BadClassesTest.class.getClassLoader();
        Files.createDirectories(classes.resolve(FOLDER));
        for (String file : List.of(className + ".class", className + ".md")) {
            try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(FOLDER + file), file)) {
                Files.copy(in, classes.resolve(FOLDER + file));
            }
        }
        assertThat(PackCompiler.compile(classes, loader)).isEmpty();
        try (InputStream index = Files.newInputStream(classes.resolve("META-INF/copydesk/rules.index"))) {
            return RulePack.load(index, loader);
        }
    }
}
