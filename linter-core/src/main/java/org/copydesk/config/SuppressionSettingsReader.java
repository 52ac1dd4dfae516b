package org.copydesk.config;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.yaml.YamlFields;
import org.copydesk.yaml.YamlMapping;
import org.copydesk.yaml.YamlNode;

/** Takes {@code suppressions}: a list of entries, or {@code require-reason} and the list as {@code entries}. */
final class SuppressionSettingsReader {

    private static final String KEY = "suppressions";
    private static final String ENTRIES = "entries";

    private final Places places;

    SuppressionSettingsReader(Places places) {
        this.places = places;
    }

    Optional<SuppressionSettings> read(YamlFields root) {
        Optional<YamlNode> node = root.node(KEY);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!(node.get() instanceof YamlMapping mapping)) {
            return Optional.of(new SuppressionSettings(false, entries(root, KEY, false)));
        }
        YamlFields settings = root.below(mapping, KEY);
        boolean reason = settings.text("require-reason").filter("true"::equals).isPresent();
        return Optional.of(new SuppressionSettings(reason, entries(settings, ENTRIES, reason)));
    }

    private List<SiteSuppression> entries(YamlFields fields, String key, boolean reasonRequired) {
        List<SiteSuppression> entries = new ArrayList<>();
        for (YamlNode item : fields.nodes(key)) {
            entries.add(entry(fields.below(item, "a suppression"), reasonRequired));
        }
        return entries;
    }

    private SiteSuppression entry(YamlFields entry, boolean reasonRequired) {
        String reason = entry.text("reason").orElse("");
        if (reasonRequired && reason.isBlank()) {
            places.problem(entry.span(), "a suppression says why: reason: …");
        }
        return new SiteSuppression(
                LayerReader.texts(entry, "files"),
                LayerReader.texts(entry, "rules"),
                LayerReader.texts(entry, "fingerprints"),
                reason,
                entry.text("until").flatMap(SuppressionSettingsReader::day),
                places.of(entry.span()));
    }

    /** A day that is none is a mistake of the file, which has been told. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException told) {
            return Optional.empty();
        }
    }
}
