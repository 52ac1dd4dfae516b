package org.copydesk.config;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.FieldKind;
import org.copydesk.finding.Location;
import org.copydesk.finding.Severity;
import org.copydesk.rule.House;
import org.copydesk.rule.RuleInfo;
import org.copydesk.yaml.YamlEntry;
import org.copydesk.yaml.YamlFields;
import org.copydesk.yaml.YamlMapping;
import org.copydesk.yaml.YamlNode;
import org.copydesk.yaml.YamlScalar;

/** Takes what a file says out of its nodes; that they are of the right shape has been checked. */
final class LayerReader {

    private static final String HOUSE = "house";
    private static final String FIELDS = "fields";
    private static final String REQUIRED = "required-fields";
    private static final String AUTHORS = "authors";

    private final Places places;
    private final RuleSettingsReader ruleSettings;
    private final Map<String, Location> told = new LinkedHashMap<>();

    LayerReader(Places places, List<RuleInfo> known) {
        this.places = places;
        this.ruleSettings = new RuleSettingsReader(places, known);
    }

    ConfigLayer read(YamlFields root, YamlMapping mapping) {
        note("", mapping);
        YamlFields house = root.fields(HOUSE).orElseGet(() -> none(root, HOUSE));
        root.node(HOUSE).filter(YamlMapping.class::isInstance).ifPresent(node -> note(HOUSE + ".", (YamlMapping) node));
        root.node(FIELDS)
                .filter(YamlMapping.class::isInstance)
                .ifPresent(node -> note(FIELDS + ".", (YamlMapping) node));
        YamlFields register = register(house);
        return new ConfigLayer(
                root.text("preset").flatMap(Preset::of),
                ruleSettings.read(root),
                overrides(root),
                house(house, register, texts(root, REQUIRED)),
                fields(root),
                formats(root),
                texts(root, "include"),
                texts(root, "exclude"),
                root.text("fail-on").map(Severity::of),
                new SuppressionSettingsReader(places).read(root),
                references(root, "extends"),
                references(root, "packs"),
                references(register, "file"),
                told);
    }

    private void note(String path, YamlMapping mapping) {
        mapping.entries()
                .forEach(entry -> told.putIfAbsent(
                        path + entry.name(), places.of(entry.key().span())));
    }

    private static YamlFields none(YamlFields above, String what) {
        return above.below(new YamlMapping(List.of(), above.span()), what);
    }

    private List<GlobOverride> overrides(YamlFields root) {
        List<GlobOverride> overrides = new ArrayList<>();
        for (YamlNode item : root.nodes("overrides")) {
            YamlFields entry = root.below(item, "an override");
            overrides.add(new GlobOverride(
                    texts(entry, "files"),
                    ruleSettings.read(entry),
                    fields(entry),
                    entry.has(REQUIRED) ? Optional.of(texts(entry, REQUIRED)) : Optional.empty(),
                    places.of(item.span())));
        }
        return overrides;
    }

    private static YamlFields register(YamlFields house) {
        return house.node(AUTHORS)
                .filter(YamlMapping.class::isInstance)
                .map(node -> house.below(node, AUTHORS))
                .orElseGet(() -> none(house, AUTHORS));
    }

    private static House house(YamlFields house, YamlFields register, List<String> required) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        house.fields("names")
                .ifPresent(list ->
                        house.entries("names").forEach(entry -> names.put(entry.name(), texts(list, entry.name()))));
        boolean listed =
                house.node(AUTHORS).filter(YamlMapping.class::isInstance).isEmpty();
        return new House(
                texts(house, "outlets"),
                texts(house, "domains"),
                names,
                listed ? texts(house, AUTHORS) : texts(register, "names"),
                Map.of(),
                texts(house, "agencies"),
                texts(house, "terms"),
                required);
    }

    private static FieldSettings fields(YamlFields above) {
        Optional<YamlFields> fields = above.fields(FIELDS);
        if (fields.isEmpty()) {
            return FieldSettings.standard();
        }
        Map<FieldKind, List<String>> kinds = new EnumMap<>(FieldKind.class);
        for (FieldKind kind : FieldKind.values()) {
            if (fields.get().has(kind.id())) {
                kinds.put(kind, texts(fields.get(), kind.id()));
            }
        }
        return new FieldSettings(kinds, texts(fields.get(), ConfigModel.BODY));
    }

    private static List<FormatGlob> formats(YamlFields root) {
        List<FormatGlob> formats = new ArrayList<>();
        for (YamlEntry entry : root.entries("formats")) {
            if (entry.value() instanceof YamlScalar scalar) {
                formats.add(new FormatGlob(entry.name(), scalar.text()));
            }
        }
        return formats;
    }

    private List<ConfigLayer.Reference> references(YamlFields fields, String key) {
        List<ConfigLayer.Reference> references = new ArrayList<>();
        fields.scalars(key)
                .forEach(scalar -> references.add(new ConfigLayer.Reference(scalar.text(), places.of(scalar.span()))));
        return references;
    }

    static List<String> texts(YamlFields fields, String key) {
        List<String> texts = new ArrayList<>();
        fields.scalars(key).forEach(scalar -> texts.add(scalar.text()));
        return texts;
    }
}
