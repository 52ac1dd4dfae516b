package org.copydesk.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.finding.Location;
import org.copydesk.finding.Severity;
import org.copydesk.rule.House;
import org.copydesk.rule.Options;
import org.copydesk.rule.RuleInfo;

/**
 * Which rules run on which file, with what options: built-in defaults, then the preset, then the configuration's own
 * settings, those of extended files first, then overrides by glob in their order, then the command line. Immutable.
 */
public final class LintPlan {

    private final Preset preset;
    private final List<Map<String, RuleSetting>> rules;
    private final List<GlobOverride> overrides;
    private final List<Map<String, RuleSetting>> last;
    private final House house;
    private final Optional<List<String>> only;

    private LintPlan(
            Preset preset,
            List<Map<String, RuleSetting>> rules,
            List<GlobOverride> overrides,
            List<Map<String, RuleSetting>> last,
            House house,
            Optional<List<String>> only) {
        this.preset = Objects.requireNonNull(preset, "preset");
        this.rules = List.copyOf(rules);
        this.overrides = List.copyOf(overrides);
        this.last = List.copyOf(last);
        this.house = Objects.requireNonNull(house, "house");
        this.only = only.map(List::copyOf);
    }

    /** Settings, and where they come from. */
    private record Layer(Map<String, RuleSetting> settings, Optional<GlobOverride> override) {

        Origin origin(RuleSetting setting, String name) {
            Optional<Location> place = setting.place(name);
            if (place.isEmpty()) {
                return Origin.commandLine();
            }
            return override.map(glob -> Origin.override(glob.globs(), place.get()))
                    .orElseGet(() -> Origin.file(place.get()));
        }
    }

    /**
     * The plan of a configuration.
     *
     * @param rules settings of its files, the later counting for more
     */
    public static LintPlan of(
            Preset preset, List<Map<String, RuleSetting>> rules, List<GlobOverride> overrides, House house) {
        return new LintPlan(preset, rules, overrides, List.of(), house, Optional.empty());
    }

    /** What runs where nothing is configured. */
    public static LintPlan standard() {
        return of(Preset.RECOMMENDED, List.of(), List.of(), House.unknown());
    }

    public Preset preset() {
        return preset;
    }

    public House house() {
        return house;
    }

    /** This plan with another preset. */
    public LintPlan withPreset(Preset other) {
        return new LintPlan(other, rules, overrides, last, house, only);
    }

    /** This plan for a site that has these authors, unless the configuration names some. */
    public LintPlan withAuthors(AuthorRegister.Result known) {
        House told = house.withAuthors(known.names(), known.keys());
        return known.names().isEmpty() || !house.authors().isEmpty()
                ? this
                : new LintPlan(preset, rules, overrides, last, told, only);
    }

    /** This plan with settings that come after all others. */
    public LintPlan with(Map<String, RuleSetting> settings) {
        List<Map<String, RuleSetting>> more = new ArrayList<>(last);
        more.add(Map.copyOf(settings));
        return new LintPlan(preset, rules, overrides, more, house, only);
    }

    /** This plan with these rules on and no others, at the levels and with the options that it has for them. */
    public LintPlan only(List<String> ids) {
        return new LintPlan(preset, rules, overrides, last, house, Optional.of(ids));
    }

    /**
     * The rules that are on for a file.
     *
     * @param known all rules there are
     * @param path the file, relative to the configuration's folder, with {@code /}
     */
    public RuleSelection select(List<RuleInfo> known, String path) {
        List<Layer> layers = layersFor(path);
        List<ActiveRule> active = new ArrayList<>();
        for (RuleInfo info : known) {
            activate(info, layers).ifPresent(active::add);
        }
        return RuleSelection.of(active, houseFor(path));
    }

    /**
     * How each rule stands for a file, and who says so.
     *
     * @param known all rules there are
     * @param path the file, relative to the configuration's folder, with {@code /}
     */
    public List<RuleAccount> explain(List<RuleInfo> known, String path) {
        List<Layer> layers = layersFor(path);
        return known.stream().map(info -> explain(info, layers)).toList();
    }

    /** True if every file has the same rules. */
    public boolean isUniform() {
        return overrides.isEmpty();
    }

    private List<Layer> layersFor(String path) {
        List<Layer> layers = new ArrayList<>();
        for (Map<String, RuleSetting> settings : rules) {
            layers.add(new Layer(settings, Optional.empty()));
        }
        for (GlobOverride override : overrides) {
            if (override.matches(path)) {
                layers.add(new Layer(override.rules(), Optional.of(override)));
            }
        }
        for (Map<String, RuleSetting> settings : last) {
            layers.add(new Layer(settings, Optional.empty()));
        }
        return layers;
    }

    private House houseFor(String path) {
        House own = house;
        for (GlobOverride override : overrides) {
            if (override.requiredFields().isPresent() && override.matches(path)) {
                own = own.requiring(override.requiredFields().get());
            }
        }
        return own;
    }

    private Optional<ActiveRule> activate(RuleInfo info, List<Layer> layers) {
        boolean on = preset.includes(info.stage());
        Optional<Severity> level = Optional.empty();
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (Layer layer : layers) {
            RuleSetting setting = layer.settings().get(info.id());
            if (setting == null) {
                continue;
            }
            if (setting.switched()) {
                on = setting.level().isPresent();
                level = setting.level();
            }
            options.putAll(setting.options());
        }
        if (only.isPresent() ? !only.get().contains(info.id()) : !on) {
            return Optional.empty();
        }
        return Optional.of(new ActiveRule(
                info, level.orElse(info.severity()), level.isPresent(), Options.of(info.options(), options)));
    }

    private RuleAccount explain(RuleInfo info, List<Layer> layers) {
        Origin from = Origin.preset(preset);
        Map<String, RuleAccount.Given> options = new LinkedHashMap<>();
        for (Layer layer : layers) {
            RuleSetting setting = layer.settings().get(info.id());
            if (setting == null) {
                continue;
            }
            from = setting.switched() ? layer.origin(setting, RuleSetting.LEVEL) : from;
            setting.options()
                    .forEach((name, values) ->
                            options.put(name, new RuleAccount.Given(values, layer.origin(setting, name))));
        }
        boolean chosen = only.isPresent();
        Optional<Severity> level = activate(info, layers).map(ActiveRule::severity);
        return new RuleAccount(info, level, chosen ? Origin.commandLine() : from, options);
    }
}
