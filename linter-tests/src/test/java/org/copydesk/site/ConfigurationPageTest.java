package org.copydesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.config.ConfigProblem;
import org.copydesk.config.ConfigReader;
import org.copydesk.run.Desk;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

/**
 * The published schema and the page's reference are those of this version. The page's examples have no mistakes.
 */
class ConfigurationPageTest {

    private static final Path PAGE = MadePage.DOCS.resolve("configuration.md");
    private static final String MARK =
            "<!-- Made of the schema from here on; ConfigurationPageTest writes it anew. -->\n\n";
    private static final Pattern FENCE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private final Desk desk = Desk.open();
    private final String page = Files.readString(PAGE, StandardCharsets.UTF_8);

    ConfigurationPageTest() throws IOException {}

    @Test
    void thePublishedSchemaIsThatOfThisVersion() throws IOException {
        StringWriter schema = new StringWriter();
        desk.writeSchema(schema);
        MadePage.check(MadePage.DOCS.resolve("copydesk.schema.json"), schema.toString());
    }

    @Test
    void itsReferenceIsThatOfTheSchema() throws IOException {
        StringWriter schema = new StringWriter();
        desk.writeSchema(schema);
        String reference = ConfigurationReference.of(new ObjectMapper().readTree(schema.toString()));
        String expected = page.substring(0, page.indexOf(MARK)) + MARK + reference;
        MadePage.check(PAGE, expected);
    }

    @Test
    void itsExamplesHaveNoMistakes() {
        int read = 0;
        for (Matcher fence = FENCE.matcher(page); fence.find(); read++) {
            SourceText source = SourceText.of(new SourceId("copydesk.yaml"), fence.group(1));
            assertThat(ConfigReader.read(source, desk.configModel()).problems())
                    .extracting(ConfigProblem::text)
                    .isEmpty();
        }
        assertThat(read).isGreaterThan(5);
    }
}
