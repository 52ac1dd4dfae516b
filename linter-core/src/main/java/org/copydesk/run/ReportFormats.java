package org.copydesk.run;

import java.util.List;
import org.copydesk.render.Renderer;
import org.copydesk.render.checkstyle.CheckstyleRenderer;
import org.copydesk.render.csv.CsvRenderer;
import org.copydesk.render.github.GithubRenderer;
import org.copydesk.render.gitlab.GitlabRenderer;
import org.copydesk.render.html.HtmlRenderer;
import org.copydesk.render.json.JsonLinesRenderer;
import org.copydesk.render.json.JsonRenderer;
import org.copydesk.render.junit.JunitRenderer;
import org.copydesk.render.rdjson.RdjsonRenderer;
import org.copydesk.render.sarif.SarifRenderer;
import org.copydesk.render.text.TextRenderer;

/** The formats of reports, by the names that the command line and the build plugin know. */
public final class ReportFormats {

    private static final List<String> NAMES = List.of(
            "text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "csv", "html");

    private ReportFormats() {}

    public static List<String> names() {
        return NAMES;
    }

    /**
     * The renderer of a format; made when asked for, because each brings classes of its own to load.
     *
     * @throws IllegalArgumentException if there is no such format
     */
    public static Renderer renderer(String name) {
        return switch (name) {
            case "text" -> new TextRenderer();
            case "json" -> new JsonRenderer();
            case "jsonl" -> new JsonLinesRenderer();
            case "sarif" -> new SarifRenderer();
            case "gitlab" -> new GitlabRenderer();
            case "junit" -> new JunitRenderer();
            case "checkstyle" -> new CheckstyleRenderer();
            case "rdjson" -> new RdjsonRenderer();
            case "html" -> new HtmlRenderer();
            case "csv" -> new CsvRenderer();
            case "github" -> new GithubRenderer();
            default -> throw new IllegalArgumentException("no format of reports: " + name);
        };
    }
}
