package org.copydesk.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.finding.Severity;
import org.copydesk.rule.House;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.SourceText;
import org.copydesk.yaml.YamlDocument;
import org.copydesk.yaml.YamlMapping;
import org.copydesk.yaml.YamlNode;

/** Reads {@code copydesk.yaml}. All mistakes are found and told at once, each with its place. */
public final class ConfigReader {

    private static final List<String> KEYS = List.of(
            "preset",
            "rules",
            "overrides",
            "house",
            "required-fields",
            "include",
            "exclude",
            "fail-on",
            "suppressions");
    private static final List<String> HOUSE_KEYS =
            List.of("outlets", "domains", "names", "authors", "agencies", "terms");
    private static final List<String> OVERRIDE_KEYS = List.of("files", "rules");
    private static final List<String> LEVELS = List.of("error", "warning", "info", "never");

    private final SourceText source;
    private final NodeBinder binder;
    private final RuleSettingsReader ruleSettings;
    private final SuppressionSettingsReader suppressionSettings;

    private ConfigReader(SourceText source, List<RuleInfo> known) {
        this.source = source;
        this.binder = new NodeBinder(source);
        this.ruleSettings = new RuleSettingsReader(binder, known);
        this.suppressionSettings = new SuppressionSettingsReader(binder, known);
    }

    /**
     * A configuration, or what is wrong with it.
     *
     * @param configuration what could be read; not to be used if there are problems
     * @param problems by place
     */
    public record Result(Configuration configuration, List<ConfigProblem> problems) {

        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a file.
     *
     * @param known all rules there are
     */
    public static Result read(SourceText source, List<RuleInfo> known) {
        return new ConfigReader(source, known).read();
    }

    private Result read() {
        YamlDocument document = YamlDocument.read(source.content());
        document.problems().forEach(problem -> binder.problem(problem.span(), problem.message()));
        Configuration configuration = Configuration.standard();
        if (document.root().isPresent()) {
            configuration = binder.mapping(document.root().get(), "the configuration", KEYS)
                    .map(this::configuration)
                    .orElse(configuration);
        }
        return new Result(configuration, binder.problems());
    }

    private Configuration configuration(YamlMapping root) {
        Preset preset = root.get("preset").flatMap(this::preset).orElse(Preset.RECOMMENDED);
        Map<String, RuleSetting> rules =
                root.get("rules").map(ruleSettings::read).orElse(Map.of());
        List<GlobOverride> overrides =
                root.get("overrides").map(this::overrides).orElse(List.of());
        List<String> required = root.get("required-fields").map(binder::texts).orElse(List.of());
        House house = root.get("house")
                .flatMap(node -> binder.mapping(node, "house", HOUSE_KEYS))
                .map(node -> house(node, required))
                .orElseGet(() -> house(new YamlMapping(List.of(), root.span()), required));
        return new Configuration(
                LintPlan.of(preset, rules, overrides, house),
                list(root, "include"),
                list(root, "exclude"),
                root.get("fail-on").flatMap(this::failOn),
                root.get("suppressions").map(suppressionSettings::read).orElse(SuppressionSettings.standard()));
    }

    private Optional<Preset> preset(YamlNode node) {
        List<String> ids = new ArrayList<>();
        for (Preset preset : Preset.values()) {
            ids.add(preset.id());
        }
        return binder.choice(node, "preset", ids).flatMap(Preset::of);
    }

    private Optional<Optional<Severity>> failOn(YamlNode node) {
        return binder.choice(node, "level", LEVELS).map(Severity::of);
    }

    private List<GlobOverride> overrides(YamlNode node) {
        List<GlobOverride> overrides = new ArrayList<>();
        for (YamlNode item : binder.items(node)) {
            binder.mapping(item, "an override", OVERRIDE_KEYS).ifPresent(entry -> overrides.add(override(entry)));
        }
        return overrides;
    }

    private GlobOverride override(YamlMapping entry) {
        List<String> files = entry.get("files").map(binder::texts).orElse(List.of());
        if (files.isEmpty()) {
            binder.problem(entry.span(), "an override names the files that it is for: files: [\"drafts/**\"]");
        }
        return new GlobOverride(
                files, entry.get("rules").map(ruleSettings::read).orElse(Map.of()));
    }

    private House house(YamlMapping house, List<String> required) {
        return new House(
                list(house, "outlets"),
                list(house, "domains"),
                house.get("names").map(this::names).orElse(Map.of()),
                list(house, "authors"),
                list(house, "agencies"),
                list(house, "terms"),
                required);
    }

    private List<String> list(YamlMapping house, String key) {
        return house.get(key).map(binder::texts).orElse(List.of());
    }

    private Map<String, List<String>> names(YamlNode node) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        binder.anyMapping(node, "names")
                .ifPresent(mapping ->
                        mapping.entries().forEach(entry -> names.put(entry.name(), binder.texts(entry.value()))));
        return names;
    }
}
