package org.copydesk.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.finding.Location;
import org.copydesk.finding.Severity;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.RuleInfo;
import org.copydesk.yaml.YamlEntry;
import org.copydesk.yaml.YamlFields;
import org.copydesk.yaml.YamlMapping;
import org.copydesk.yaml.YamlScalar;

/** Takes what a configuration says of rules: {@code id: level}, or {@code id: {level: …, option: …}}. */
final class RuleSettingsReader {

    private static final String KEY = "rules";
    private static final List<String> ON = List.of("on", "true");

    private final Places places;
    private final List<RuleInfo> known;

    RuleSettingsReader(Places places, List<RuleInfo> known) {
        this.places = places;
        this.known = known;
    }

    /** The settings below a key {@code rules}. */
    Map<String, RuleSetting> read(YamlFields fields) {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        for (YamlEntry entry : fields.entries(KEY)) {
            known.stream()
                    .filter(info -> info.id().equals(entry.name()))
                    .findFirst()
                    .ifPresent(info -> settings.put(info.id(), setting(info, entry, fields)));
        }
        return settings;
    }

    private RuleSetting setting(RuleInfo info, YamlEntry entry, YamlFields fields) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        Map<String, Location> told = new LinkedHashMap<>();
        Optional<String> level = Optional.empty();
        if (entry.value() instanceof YamlMapping mapping) {
            YamlFields given = fields.below(mapping, info.id());
            level = given.text(RuleSetting.LEVEL);
            for (YamlEntry each : mapping.entries()) {
                told.put(each.name(), places.of(each.key().span()));
            }
            for (OptionInfo option : info.options()) {
                List<String> values = LayerReader.texts(given, option.name());
                if (given.has(option.name()) && (option.type() == OptionInfo.Type.LIST || values.size() == 1)) {
                    options.put(option.name(), values);
                }
            }
        } else if (entry.value() instanceof YamlScalar scalar) {
            level = Optional.of(scalar.text());
            told.put(RuleSetting.LEVEL, places.of(entry.key().span()));
        }
        Optional<Severity> severity =
                level.flatMap(word -> ON.contains(word) ? Optional.of(info.severity()) : Severity.of(word));
        return new RuleSetting(level.isPresent(), severity, options, told);
    }
}
