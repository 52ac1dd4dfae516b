package org.copydesk.config;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.copydesk.finding.Severity;
import org.copydesk.rule.House;

/**
 * What holds: a configuration file with those that it extends.
 *
 * @param layers the files, the later counting for more
 * @param include globs of files that are linted; empty for all that are not excluded
 * @param exclude globs of files that are not linted
 * @param failOn level from which findings fail the run; empty if no file says, and an empty inner value for never
 */
public record Configuration(
        List<ConfigLayer> layers,
        LintPlan plan,
        ReadingPlan reading,
        List<String> include,
        List<String> exclude,
        Optional<Optional<Severity>> failOn,
        SuppressionSettings suppressions) {

    public Configuration {
        layers = List.copyOf(layers);
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(reading, "reading");
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        Objects.requireNonNull(failOn, "failOn");
        Objects.requireNonNull(suppressions, "suppressions");
    }

    /** What holds where there is no file. */
    public static Configuration standard() {
        return of(List.of());
    }

    /** What some files say together: of single values the last counts, lists are joined. */
    public static Configuration of(List<ConfigLayer> layers) {
        Preset preset = Preset.RECOMMENDED;
        House house = House.unknown();
        FieldSettings fields = FieldSettings.standard();
        Optional<Optional<Severity>> failOn = Optional.empty();
        List<Map<String, RuleSetting>> rules = new ArrayList<>();
        List<GlobOverride> overrides = new ArrayList<>();
        List<FormatGlob> formats = new ArrayList<>();
        Set<String> include = new LinkedHashSet<>();
        Set<String> exclude = new LinkedHashSet<>();
        SuppressionSettings suppressions = SuppressionSettings.standard();
        for (ConfigLayer layer : layers) {
            preset = layer.preset().orElse(preset);
            house = house.with(layer.house());
            fields = fields.with(layer.fields());
            failOn = layer.failOn().isPresent() ? layer.failOn() : failOn;
            rules.add(layer.rules());
            overrides.addAll(layer.overrides());
            formats.addAll(layer.formats());
            include.addAll(layer.include());
            exclude.addAll(layer.exclude());
            suppressions = layer.suppressions().map(suppressions::with).orElse(suppressions);
        }
        return new Configuration(
                layers,
                LintPlan.of(preset, rules, overrides, house),
                new ReadingPlan(formats, fields, overrides),
                List.copyOf(include),
                List.copyOf(exclude),
                failOn,
                suppressions);
    }
}
