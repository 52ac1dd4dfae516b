package org.copydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Reports for machines against the schemas of those who read them, for files with the worst of names. */
class ReportsTest {

    /** One report with all that a renderer may meet: suppressions, fixes, broken rules, controls. */
    private static final Path REVIEWED = Path.of("../linter-core/src/test/resources/org/copydesk/render/golden");

    private static final List<String> NAMES = List.of(
            "plain.md",
            "with blank.md",
            "quote\"'.md",
            "new\nline.md",
            "emoji 👩‍🚒.md",
            "-dash.md",
            "100%25.md",
            "::error file=a,line=1::x.md",
            "##[error]x.md",
            "<b>&amp;.md",
            "a#b?c.md",
            "bell\u0007 and \u001B[31mred.md",
            "kötü “ad” \u202Egpj.md",
            "=cmd(),x.md");

    @TempDir
    private Path folder;

    @BeforeEach
    void filesWithTheWorstOfNames() throws IOException {
        for (String name : NAMES) {
            write(
                    "content/" + name,
                    "# “Café” opens\n\n"
                            + "The café “Über” sails to to the island, 😀 said the the mayor.\n\n"
                            + "Hidden\u200Bword and \u001B[31mred <script>alert(1)</script> ::error::x ##[error]y of of"
                            + " it.\n");
        }
        write(
                "content/silenced.md",
                "One.\n\n"
                        + "<!-- copydesk-disable-next-line doubled-word -- a refrain -->\n"
                        + "The ferry to to the island sails.\n");
    }

    @Test
    void sarifIsValidByItsSchema() throws IOException {
        JsonNode sarif = valid(sarifSchema(), report("sarif", "out.sarif"));
        JsonNode run = sarif.at("/runs/0");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
        Set<String> files = new LinkedHashSet<>();
        run.get("results").forEach(result -> {
            String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri")
                    .asText();
            assertThat(uri).matches("[A-Za-z0-9%._~/-]+");
            files.add(URI.create(uri).getPath());
            int index = result.get("ruleIndex").asInt();
            assertThat(run.at("/tool/driver/rules/" + index + "/id").asText())
                    .isEqualTo(result.get("ruleId").asText());
        });
        assertThat(files)
                .containsAll(NAMES.stream().map(name -> "content/" + name).toList());
        run.at("/tool/driver/rules")
                .forEach(rule -> assertThat(rule.at("/help/markdown").asText())
                        .as(rule.get("id").asText())
                        .isNotBlank());
    }

    @Test
    void sarifHoldsSuppressedFindingsAsSuch() throws IOException {
        List<String> kinds = new ArrayList<>();
        JsonNode sarif = valid(sarifSchema(), report("sarif", "out.sarif"));
        sarif.at("/runs/0/results").forEach(result -> {
            boolean silenced = result.at("/locations/0/physicalLocation/artifactLocation/uri")
                    .asText()
                    .endsWith("silenced.md");
            if (silenced && result.get("ruleId").asText().equals("doubled-word")) {
                kinds.add(result.at("/suppressions/0/kind").asText());
            }
        });
        assertThat(kinds).isNotEmpty().containsOnly("inSource");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif.sarif", "sarif-clean.sarif"})
    void reviewedSarifIsValidByItsSchema(String name) throws IOException {
        valid(sarifSchema(), Files.readString(REVIEWED.resolve(name)));
    }

    @Test
    void gitlabIsValidAndHasNoTwoOfOneFingerprint() throws IOException {
        valid(schema("gitlab-code-quality.schema.json"), Files.readString(REVIEWED.resolve("gitlab.json")));
        JsonNode entries = valid(schema("gitlab-code-quality.schema.json"), report("gitlab", "out.json"));
        Set<String> fingerprints = new LinkedHashSet<>();
        entries.forEach(entry -> fingerprints.add(entry.get("fingerprint").asText()));
        assertThat(fingerprints).hasSize(entries.size());
        assertThat(entries.size()).isGreaterThan(NAMES.size());
    }

    @Test
    void rdjsonIsValidAndCountsOctets() throws IOException {
        valid(schema("rdjson.schema.json"), Files.readString(REVIEWED.resolve("rdjson.json")));
        JsonNode diagnostics = valid(schema("rdjson.schema.json"), report("rdjson", "out.json"))
                .get("diagnostics");
        int checked = 0;
        for (JsonNode each : diagnostics) {
            String text =
                    Files.readString(folder.resolve(each.at("/location/path").asText()), StandardCharsets.UTF_8);
            byte[] line =
                    text.split("\n", -1)[each.at("/location/range/start/line").asInt() - 1].getBytes(
                            StandardCharsets.UTF_8);
            if (each.at("/code/value").asText().equals("doubled-word")) {
                int from = each.at("/location/range/start/column").asInt() - 1;
                int to = each.at("/location/range/end/column").asInt() - 1;
                String words = new String(line, from, to - from, StandardCharsets.UTF_8);
                assertThat(words).matches("\\w+ \\w+");
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(2 * NAMES.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit", "checkstyle"})
    void xmlIsValidByItsSchema(String format) throws IOException, SAXException {
        validXml(format, Files.readString(REVIEWED.resolve(format + ".xml")));
        validXml(format, Files.readString(REVIEWED.resolve(format + "-clean.xml")));
        String xml = report(format, "out.xml");
        validXml(format, xml);
        assertThat(xml).doesNotContain("<script>").doesNotContain("\u001B");
    }

    @Test
    void thePageRunsNothingAndLoadsNothing() throws IOException {
        String page = report("html", "out.html");
        assertThat(page)
                .contains("default-src 'none'".replace("'", "&#39;"), "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "<b>&amp;", "href=", "src=");
    }

    @Test
    void jsonLinesAreOneObjectEach() throws IOException {
        List<String> types = new ArrayList<>();
        for (String line : report("jsonl", "out.jsonl").split("\n")) {
            types.add(new ObjectMapper().readTree(line).get("type").asText());
        }
        assertThat(types.subList(0, types.size() - 1)).isNotEmpty().containsOnly("finding");
        assertThat(types.get(types.size() - 1)).isEqualTo("summary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "json",
                "jsonl",
                "sarif",
                "github",
                "gitlab",
                "junit",
                "checkstyle",
                "rdjson",
                "csv",
                "html"
            })
    void noReportForgesACommandOrSteersTheTerminal(String format) throws IOException {
        String report = report(format, "out.txt");
        assertThat(report.chars()).noneMatch(c -> c != '\n' && c != '\r' && Character.isISOControl(c));
        assertThat(report).doesNotContain("##[").doesNotContain("\u202E").doesNotContain("\u200B");
        if (!format.equals("github")) {
            assertThat(report.lines().map(String::strip)).noneMatch(line -> line.startsWith("::"));
        } else {
            assertThat(report.lines()).allMatch(line -> line.matches("::(error|warning|notice) [^:]+::.*"));
        }
    }

    private String report(String format, String file) throws IOException {
        Outcome outcome = Outcome.of(folder, "lint", "content", "--report", format + "=" + file, "--fail-on", "never");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    private static JsonNode valid(Schema schema, String json) throws IOException {
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        return new ObjectMapper().readTree(json);
    }

    private static Schema sarifSchema() throws IOException {
        return read(resource("/schema/sarif-schema-2.1.0.json"));
    }

    private static Schema schema(String name) throws IOException {
        return read(resource("/schemas/" + name));
    }

    private static Schema read(URL resource) throws IOException {
        try (InputStream in = resource.openStream()) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    private static void validXml(String format, String xml) throws IOException, SAXException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(resource("/schemas/" + format + ".xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(ReportsTest.class.getResource(name), name);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
