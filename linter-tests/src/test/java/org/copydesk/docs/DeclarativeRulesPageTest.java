package org.copydesk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.pack.RulePage;
import org.junit.jupiter.api.Test;

class DeclarativeRulesPageTest {

    private static final Pattern FENCE = Pattern.compile("```yaml\n(rule: ([a-z-]+)\n.*?)```", Pattern.DOTALL);

    private final String page;

    DeclarativeRulesPageTest() throws IOException {
        this.page = Files.readString(Path.of("..", "docs", "declarative-rules.md"), StandardCharsets.UTF_8);
    }

    @Test
    void itsRulesHaveNoMistakes() {
        List<String> ids = new ArrayList<>();
        Matcher fence = FENCE.matcher(page);
        while (fence.find()) {
            RulePage.Reading reading = RulePage.read(fence.group(2) + ".yaml", fence.group(1));
            assertThat(reading.problems()).isEmpty();
            ids.add(reading.page().orElseThrow().info().id());
        }
        assertThat(ids).containsExactly("wet-ink", "stamp");
    }

    @Test
    void namesEveryWordThatIsTaken() {
        assertThat(words()).containsAll(words(Role.values()));
        assertThat(words()).containsAll(words(Place.values()));
        assertThat(words()).containsAll(words(FieldKind.values()));
        assertThat(words()).containsAll(words(Inline.Kind.values()));
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        Matcher code = Pattern.compile("`([a-z-]+)`").matcher(page);
        while (code.find()) {
            words.add(code.group(1));
        }
        return words;
    }

    private static <E extends Enum<E>> List<String> words(E[] constants) {
        List<String> words = new ArrayList<>();
        for (E constant : constants) {
            words.add(constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
        return words;
    }
}
