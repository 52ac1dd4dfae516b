package org.copydesk.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.FieldKind;
import org.copydesk.config.ConfigLayer;
import org.copydesk.config.Configuration;
import org.copydesk.config.FieldSettings;
import org.copydesk.config.LintPlan;
import org.copydesk.config.Origin;
import org.copydesk.config.RuleAccount;
import org.copydesk.config.RuleSelection;
import org.copydesk.finding.Location;
import org.copydesk.finding.Severity;
import org.copydesk.render.Setting;
import org.copydesk.rule.House;
import org.copydesk.rule.RuleInfo;

/** What holds for a file, value by value, and where each comes from. */
final class ConfigAccount {

    private static final String NO_GROUP = "";
    private static final String RULES = "rules";
    private static final String FIELDS = "fields";
    private static final String HOUSE = "house";

    private final Configuration configuration;
    private final SiteFormats formats;
    private final LintPlan plan;
    private final boolean presetIsTyped;
    private final List<Setting> settings = new ArrayList<>();

    /**
     * An account.
     *
     * @param plan the configuration's, changed by the command line
     * @param presetIsTyped true if the command line names the preset
     */
    ConfigAccount(Configuration configuration, SiteFormats formats, LintPlan plan, boolean presetIsTyped) {
        this.configuration = configuration;
        this.formats = formats;
        this.plan = plan;
        this.presetIsTyped = presetIsTyped;
    }

    /**
     * All values for a file.
     *
     * @param path relative to the configuration's folder; empty for files of which no override speaks
     * @param withOff false to leave out the rules that are off, unless a file says so
     */
    List<Setting> of(String path, List<RuleInfo> known, boolean withOff) {
        RuleSelection selection = plan.select(known, path);
        if (!path.isEmpty()) {
            format(path);
        }
        set(NO_GROUP, "preset", List.of(plan.preset().id()), presetIsTyped ? typed() : last("preset"));
        set(
                NO_GROUP,
                "fail-on",
                List.of(configuration
                        .failOn()
                        .map(level -> level.map(Severity::id).orElse("never"))
                        .orElse("error")),
                last("fail-on"));
        joined(
                NO_GROUP,
                "packs",
                configuration.layers().stream()
                        .flatMap(layer -> layer.packs().stream())
                        .map(ConfigLayer.Reference::target)
                        .toList());
        joined(NO_GROUP, "include", configuration.include());
        joined(NO_GROUP, "exclude", configuration.exclude());
        required(path, selection);
        joined(
                NO_GROUP,
                "suppressions",
                configuration.suppressions().entries().stream()
                        .map(entry -> String.join(", ", entry.rules()) + " in " + String.join(", ", entry.files()))
                        .toList());
        house(selection.house());
        fields(path);
        plan.explain(known, path).stream()
                .filter(rule -> withOff
                        || rule.level().isPresent()
                        || rule.from().place().isPresent())
                .forEach(this::rule);
        return settings;
    }

    private void format(String path) {
        Optional<String> told = configuration.reading().format(path);
        String format = formats.ofNamed(path).format();
        boolean known = formats.reader(path).isPresent();
        set(
                NO_GROUP,
                "format",
                List.of(known ? format : format + ", if it is named outright"),
                told.isPresent() ? all("formats") : List.of(source(Origin.builtIn())));
    }

    private void required(String path, RuleSelection selection) {
        List<Setting.Source> overridden = new ArrayList<>();
        for (ConfigLayer layer : configuration.layers()) {
            layer.overrides().stream()
                    .filter(override -> override.matches(path))
                    .filter(override -> override.requiredFields().isPresent())
                    .forEach(override -> overridden.add(source(Origin.override(override.globs(), override.place()))));
        }
        List<String> fields = selection.house().requiredFields();
        if (overridden.isEmpty()) {
            joined(NO_GROUP, "required-fields", fields);
        } else {
            set(NO_GROUP, "required-fields", fields, overridden.subList(overridden.size() - 1, overridden.size()));
        }
    }

    private void house(House house) {
        joined(HOUSE, "outlets", house.outlets());
        joined(HOUSE, "domains", house.domains());
        joined(HOUSE, "names", List.copyOf(house.names().keySet()));
        joined(HOUSE, "authors", house.authors());
        joined(HOUSE, "agencies", house.agencies());
        joined(HOUSE, "terms", house.terms());
    }

    private void fields(String path) {
        FieldSettings fields = configuration.reading().fields(path);
        for (Map.Entry<FieldKind, List<String>> each : fields.kinds().entrySet()) {
            field(path, each.getKey().id(), each.getValue());
        }
        if (!fields.bodies().isEmpty()) {
            field(path, "body", fields.bodies());
        }
    }

    private void field(String path, String meaning, List<String> keys) {
        List<Setting.Source> sources = last(FIELDS + "." + meaning);
        for (ConfigLayer layer : configuration.layers()) {
            for (var override : layer.overrides()) {
                if (override.matches(path) && override.fields().tells(meaning)) {
                    sources = List.of(source(Origin.override(override.globs(), override.place())));
                }
            }
        }
        set(FIELDS, meaning, keys, sources);
    }

    private void rule(RuleAccount rule) {
        set(
                RULES,
                rule.info().id(),
                List.of(rule.level().map(Severity::id).orElse("off")),
                List.of(source(rule.from())));
        if (rule.level().isPresent()) {
            rule.allOptions()
                    .forEach((name, given) ->
                            set(RULES, rule.info().id() + "." + name, given.values(), List.of(source(given.from()))));
        }
    }

    private void joined(String group, String key, List<String> values) {
        if (!values.isEmpty()) {
            set(group, key, values, all(group.isEmpty() ? key : group + "." + key));
        }
    }

    private void set(String group, String key, List<String> values, List<Setting.Source> sources) {
        settings.add(new Setting(group, key, values, sources));
    }

    /** Every file that has the key. */
    private List<Setting.Source> all(String key) {
        List<Setting.Source> sources = new ArrayList<>();
        for (ConfigLayer layer : configuration.layers()) {
            Location place = layer.places().get(key);
            if (place != null) {
                sources.add(source(Origin.file(place)));
            }
        }
        return sources;
    }

    /** The last file that has the key. */
    private List<Setting.Source> last(String key) {
        List<Setting.Source> all = all(key);
        return all.isEmpty() ? List.of(source(Origin.builtIn())) : all.subList(all.size() - 1, all.size());
    }

    private static List<Setting.Source> typed() {
        return List.of(source(Origin.commandLine()));
    }

    private static Setting.Source source(Origin origin) {
        String kind = origin.source().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Setting.Source(kind, origin.text(), origin.place());
    }
}
