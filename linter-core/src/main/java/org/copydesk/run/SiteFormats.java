package org.copydesk.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.config.FieldSettings;
import org.copydesk.config.ReadingPlan;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.FieldMap;

/** The readers of a site's files: by what its configuration tells of formats and fields, else by the files' names. */
final class SiteFormats {

    private final Formats formats;
    private final ReadingPlan plan;
    /** Kept, for it costs to make a reader; by format and meanings of fields. */
    private final Map<String, Map<FieldSettings, ArticleReader>> made = new LinkedHashMap<>();

    SiteFormats(Formats formats, ReadingPlan plan) {
        this.formats = formats;
        this.plan = plan;
    }

    /**
     * The reader of a file; empty if neither its name nor the configuration tells its format.
     *
     * @param path relative to the configuration's folder
     */
    Optional<ArticleReader> reader(String path) {
        Optional<ArticleReader> told = plan.format(path).flatMap(formats::ofFormat);
        return told.isPresent() ? told : formats.forName(path);
    }

    /** The reader of a file that is read whatever its name, with what its fields mean. */
    ArticleReader ofNamed(String path) {
        ArticleReader reader = reader(path).orElseGet(formats::fallback);
        FieldSettings fields = plan.fields(path);
        return fields.isStandard() ? reader : made(reader, fields);
    }

    private synchronized ArticleReader made(ArticleReader reader, FieldSettings fields) {
        return made.computeIfAbsent(reader.format(), any -> new LinkedHashMap<>())
                .computeIfAbsent(fields, told -> reader.with(FieldMap.of(told.kinds(), told.bodies())));
    }
}
