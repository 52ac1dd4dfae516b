package org.copydesk.render.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.finding.Location;
import org.copydesk.render.JsonText;
import org.copydesk.render.Setting;

/** Values in force and where they come from, for programs. */
public final class SettingsJson {

    private static final int VERSION = 1;

    private SettingsJson() {}

    /**
     * Writes an object with the list of settings. The writer is neither flushed nor closed.
     *
     * @param file what the values hold for; empty for files of which no override speaks
     * @throws IOException if the writer does
     */
    public static void write(String file, List<Setting> settings, Writer out) throws IOException {
        try (JsonText json = JsonText.to(out)) {
            json.start();
            json.number("version", VERSION);
            json.text("file", file);
            json.startList("settings");
            for (Setting setting : settings) {
                setting(setting, json);
            }
            json.endList();
            json.end();
        }
        out.write('\n');
    }

    private static void setting(Setting setting, JsonText json) throws IOException {
        json.start();
        json.text("group", setting.group());
        json.text("key", setting.key());
        json.texts("values", setting.values());
        json.startList("sources");
        for (Setting.Source source : setting.sources()) {
            json.start();
            json.text("kind", source.kind());
            json.text("text", source.text());
            if (source.place().isPresent()) {
                Location place = source.place().get();
                json.text("path", place.source().path());
                json.number("line", place.start().line());
                json.number("column", place.start().column());
            }
            json.end();
        }
        json.endList();
        json.end();
    }
}
