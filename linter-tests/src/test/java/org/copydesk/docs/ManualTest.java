package org.copydesk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the manual tells to type does what it tells, in its order; and its links lead somewhere. */
class ManualTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    /** A command in a recipe, up to the end of its line; what a build server fills in is not known here. */
    private static final Pattern RECIPE =
            Pattern.compile("(?m)(?<!\\$ )(?<![A-Za-z./-])(copydesk (?:lint|baseline|audit|test) [^'\"\n#|]*)");

    @TempDir
    private Path place;

    @TestFactory
    Stream<DynamicTest> commandsRun() {
        return ManualPage.all().stream()
                .filter(page -> !page.typed().isEmpty())
                .map(page -> DynamicTest.dynamicTest(page.name(), () -> run(page)));
    }

    private void run(ManualPage page) throws IOException, InterruptedException {
        ExampleSite site = ExampleSite.in(place.resolve(page.name()));
        for (ManualPage.Typed typed : page.typed()) {
            ExampleSite.Answer answer = site.type(typed.command());
            assertThat(answer.status())
                    .as(typed.command() + "\n" + answer.text())
                    .isEqualTo(typed.status());
            for (String line : typed.shown()) {
                assertThat(answer.text()).as(typed.command()).containsPattern(pattern(line.strip()));
            }
        }
    }

    private static Pattern pattern(String line) {
        return Pattern.compile(Pattern.quote(line).replace("…", "\\E.*\\Q"));
    }

    /** A mistyped option in a recipe would be seen only when somebody has copied it. */
    @Test
    void recipesForBuildServersAreCallsThatCopydeskUnderstands() throws IOException, InterruptedException {
        ExampleSite site = ExampleSite.in(place.resolve("recipes"));
        int calls = 0;
        for (String file : List.of("docs/ci.md", "templates/gitlab-ci.yml", ".pre-commit-hooks.yaml")) {
            Matcher call = RECIPE.matcher(Files.readString(Path.of("..", file)));
            while (call.find()) {
                String command = call.group(1)
                        .replaceAll("\"?\\$\\{?[A-Z_]+}?\"?", "HEAD")
                        .strip();
                ExampleSite.Answer answer = site.type(command);
                assertThat(answer.status()).as(command + "\n" + answer.text()).isBetween(0, 1);
                calls++;
            }
        }
        assertThat(calls).isGreaterThan(3);
    }

    @Test
    void linksLeadSomewhere() {
        for (ManualPage page : ManualPage.all()) {
            Path folder = Path.of("..").resolve(page.name()).getParent();
            Matcher link = LINK.matcher(page.text());
            while (link.find()) {
                assertThat(folder.resolve(link.group(1)))
                        .as(page.name() + ": " + link.group())
                        .exists();
            }
        }
    }

    @Test
    void theFirstPageLeadsToAllOthers() {
        String index = ManualPage.of("docs/index.md").text();
        assertThat(ManualPage.all())
                .filteredOn(
                        page -> page.name().startsWith("docs/") && !page.name().equals("docs/index.md"))
                .allSatisfy(page -> assertThat(index).contains("(" + page.name().substring("docs/".length()) + ")"));
    }
}
