package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copydesk.finding.Report;
import org.copydesk.render.checkstyle.CheckstyleRenderer;
import org.copydesk.render.csv.CsvRenderer;
import org.copydesk.render.github.GithubRenderer;
import org.copydesk.render.gitlab.GitlabRenderer;
import org.copydesk.render.html.HtmlRenderer;
import org.copydesk.render.json.JsonLinesRenderer;
import org.copydesk.render.json.JsonRenderer;
import org.copydesk.render.json.RulesJson;
import org.copydesk.render.junit.JunitRenderer;
import org.copydesk.render.rdjson.RdjsonRenderer;
import org.copydesk.render.sarif.SarifRenderer;
import org.copydesk.render.text.RuleText;
import org.copydesk.render.text.RulesText;
import org.copydesk.render.text.TextRenderer;
import org.junit.jupiter.api.Test;

/**
 * Every renderer on one report, compared with the files under {@code golden}. Run with {@code -Dgolden.update=true} to
 * write them anew, and review the difference as code.
 */
class RendererGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/copydesk/render/golden");
    private static final RenderSettings PLAIN = RenderSettings.plain("1.2.3")
            .withRules(ReportFixture::rule)
            .withPages(id -> id.equals("doubled-word") ? "A word that *stands* twice.\n" : "")
            .withWidth(90);

    private static final List<Renderer> MACHINES = List.of(
            new JsonLinesRenderer(),
            new SarifRenderer(),
            new GitlabRenderer(),
            new JunitRenderer(),
            new CheckstyleRenderer(),
            new RdjsonRenderer(),
            new CsvRenderer(),
            new HtmlRenderer());
    private static final Map<String, String> ENDINGS =
            Map.of("gitlab", "json", "rdjson", "json", "junit", "xml", "checkstyle", "xml");

    @Test
    void everyReportIsAsReviewed() throws IOException {
        SortedMap<String, String> actual = reports();
        if (Boolean.getBoolean("golden.update")) {
            update(actual);
        }
        assertThat(golden().keySet()).isEqualTo(actual.keySet());
        SortedMap<String, String> expected = golden();
        for (String name : actual.keySet()) {
            assertThat(actual.get(name)).as(name).isEqualTo(expected.get(name));
        }
    }

    @Test
    void coloursChangeNothingElse() throws IOException {
        for (Detail detail : Detail.values()) {
            RenderSettings plain = PLAIN.withDetail(detail);
            String coloured = render(new TextRenderer(), ReportFixture.rich(), plain.withColour(true));
            assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                    .isEqualTo(render(new TextRenderer(), ReportFixture.rich(), plain));
        }
    }

    @Test
    void nothingSteersTheTerminalOrTheLog() throws IOException {
        for (Renderer renderer : new Renderer[] {new TextRenderer(), new GithubRenderer()}) {
            for (Detail detail : Detail.values()) {
                String text = render(renderer, ReportFixture.rich(), PLAIN.withDetail(detail));
                assertThat(text.codePoints().filter(c -> c != '\n' && Invisible.is(c) && c != 0x200D && c != 0xFE0F))
                        .isEmpty();
                assertThat(text).doesNotContain("##[").doesNotContain("##vso[");
                if (!renderer.format().equals("github")) {
                    assertThat(text.lines().map(String::strip)).noneMatch(line -> line.startsWith("::"));
                }
            }
        }
    }

    @Test
    void sameBytesInTurkish() throws IOException {
        String before = render(new TextRenderer(), ReportFixture.rich(), PLAIN);
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(render(new TextRenderer(), ReportFixture.rich(), PLAIN)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static SortedMap<String, String> reports() throws IOException {
        SortedMap<String, String> reports = new TreeMap<>();
        Report rich = ReportFixture.rich();
        TextRenderer text = new TextRenderer();
        for (Detail detail : Detail.values()) {
            reports.put("text-" + detail.id() + ".txt", render(text, rich, PLAIN.withDetail(detail)));
        }
        reports.put("text-narrow.txt", render(text, rich, PLAIN.withWidth(48)));
        reports.put("text-quiet.txt", render(text, rich, PLAIN.withSummary(false)));
        reports.put("text-clean.txt", render(text, ReportFixture.clean(), PLAIN));
        reports.put(
                "text-colour.txt",
                render(text, rich, PLAIN.withColour(true).withLinks("file:///home/desk/"))
                        .replace('\u001B', '␛'));
        reports.put("report.json", render(new JsonRenderer(), rich, PLAIN));
        reports.put("clean.json", render(new JsonRenderer(), ReportFixture.clean(), PLAIN));
        for (Renderer renderer : MACHINES) {
            String name = renderer.format();
            String ending = ENDINGS.getOrDefault(name, name);
            reports.put(name + "." + ending, render(renderer, rich, PLAIN));
            reports.put(name + "-clean." + ending, render(renderer, ReportFixture.clean(), PLAIN));
        }
        reports.put("github.txt", render(new GithubRenderer(), rich, PLAIN));
        reports.put("github-crowded.txt", render(new GithubRenderer(), ReportFixture.crowded(), PLAIN));
        reports.put("github-clean.txt", render(new GithubRenderer(), ReportFixture.clean(), PLAIN));
        reports.put("rules.txt", rules(out -> RulesText.write(ReportFixture.rules(), out, PLAIN)));
        reports.put("rules.json", rules(out -> RulesJson.write(ReportFixture.rules(), out)));
        String page = Files.readString(GOLDEN.resolveSibling("page.md"), StandardCharsets.UTF_8);
        reports.put(
                "rule.txt", rules(out -> RuleText.write(ReportFixture.rules().get(0), page, out, PLAIN)));
        reports.put(
                "rule-archive.txt",
                rules(out -> RuleText.write(ReportFixture.rules().get(1), "", out, PLAIN)));
        return reports;
    }

    private static String render(Renderer renderer, Report report, RenderSettings settings) throws IOException {
        StringWriter out = new StringWriter();
        renderer.render(report, out, settings);
        return out.toString();
    }

    private static String rules(Writing writing) throws IOException {
        StringWriter out = new StringWriter();
        writing.to(out);
        return out.toString();
    }

    private interface Writing {
        void to(Writer out) throws IOException;
    }

    private static SortedMap<String, String> golden() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(GOLDEN)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static void update(SortedMap<String, String> actual) throws IOException {
        Files.createDirectories(GOLDEN);
        for (String gone : golden().keySet()) {
            if (!actual.containsKey(gone)) {
                Files.delete(GOLDEN.resolve(gone));
            }
        }
        for (String name : actual.keySet()) {
            Files.writeString(GOLDEN.resolve(name), actual.get(name), StandardCharsets.UTF_8);
        }
    }
}
