package org.copydesk.render.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.render.Glyphs;
import org.copydesk.render.RenderSettings;
import org.copydesk.render.Setting;

/** Values in force and where they come from, as a table. */
public final class SettingsText {

    private static final String GAP = "  ";
    private static final int WIDEST_VALUE = 48;

    private final Page page;
    private final int keys;
    private final int values;

    private SettingsText(Page page, List<Setting> settings) {
        this.page = page;
        this.keys = settings.stream()
                .mapToInt(setting -> Glyphs.width(Glyphs.visible(setting.key())))
                .max()
                .orElse(0);
        this.values = Math.min(
                WIDEST_VALUE,
                settings.stream()
                        .mapToInt(setting -> Glyphs.width(shown(setting)))
                        .max()
                        .orElse(0));
    }

    /**
     * Writes the table, group by group. The writer is neither flushed nor closed.
     *
     * @param title what the values hold for
     * @throws IOException if the writer does
     */
    public static void write(String title, List<Setting> settings, Writer out, RenderSettings look) throws IOException {
        Page page = new Page(out, look);
        SettingsText table = new SettingsText(page, settings);
        page.line(page.title(Glyphs.visible(title)));
        String group = "";
        for (Setting setting : settings) {
            if (!setting.group().equals(group)) {
                group = setting.group();
                page.line("");
                page.line(page.title(group));
            }
            table.row(setting);
        }
    }

    private void row(Setting setting) throws IOException {
        String key = Glyphs.visible(setting.key());
        String from = setting.sources().stream().map(Setting.Source::text).collect(Collectors.joining("; "));
        List<String> lines = Words.wrap(shown(setting), WIDEST_VALUE);
        String first = lines.get(0);
        page.line(GAP
                + page.name(key)
                + blanks(keys - Glyphs.width(key))
                + GAP
                + first
                + blanks(values - Glyphs.width(first))
                + GAP
                + page.faint(Glyphs.visible(from)));
        for (String further : lines.subList(1, lines.size())) {
            page.line(GAP + blanks(keys) + GAP + further);
        }
    }

    private static String shown(Setting setting) {
        return Glyphs.visible(setting.values().isEmpty() ? "–" : String.join(", ", setting.values()));
    }

    private static String blanks(int count) {
        return " ".repeat(Math.max(0, count));
    }
}
