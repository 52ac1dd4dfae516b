package org.copydesk.run;

import java.util.List;
import org.copydesk.render.Renderer;
import org.copydesk.render.github.GithubRenderer;
import org.copydesk.render.json.JsonRenderer;
import org.copydesk.render.text.TextRenderer;

/** The formats of reports, by the names that the command line and the build plugin know. */
public final class ReportFormats {

    private static final List<String> NAMES = List.of("text", "json", "github");

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
            case "github" -> new GithubRenderer();
            default -> throw new IllegalArgumentException("no format of reports: " + name);
        };
    }
}
