package org.copydesk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.config.ConfigProblem;
import org.copydesk.config.ConfigReader;
import org.copydesk.rule.RuleInfo;
import org.copydesk.run.Desk;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on archives shows besides commands, and that it names all rules that compare articles. */
class ArchivePageTest {

    private static final Pattern MEMBER = Pattern.compile("\"[a-z]+\": (?:\"[^\"]*\"|\\d+)");

    private final ManualPage page = ManualPage.of("docs/archive.md");

    @TempDir
    private Path place;

    @Test
    void whatItShowsAsJsonIsThere() throws IOException, InterruptedException {
        String json = ExampleSite.in(place)
                .type("copydesk archive names --format json content")
                .text();
        Matcher member = MEMBER.matcher(page.blocks("json").get(0));
        int members = 0;
        while (member.find()) {
            assertThat(json).contains(member.group());
            members++;
        }
        assertThat(members).isGreaterThan(8);
    }

    @Test
    void itNamesAllRulesThatCompareArticles() {
        assertThat(Desk.open().rules().stream().filter(RuleInfo::archive).map(RuleInfo::id))
                .allSatisfy(id -> assertThat(page.text()).contains("`" + id + "`"));
    }

    @Test
    void itsConfigurationHasNoMistakes() {
        SourceText source =
                SourceText.of(new SourceId("copydesk.yaml"), page.blocks("yaml").get(0));
        assertThat(ConfigReader.read(source, Desk.open().rules()).problems())
                .extracting(ConfigProblem::text)
                .isEmpty();
    }
}
