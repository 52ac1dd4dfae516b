package org.copydesk.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.finding.Severity;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.RuleInfo;
import org.copydesk.yaml.YamlEntry;
import org.copydesk.yaml.YamlMapping;
import org.copydesk.yaml.YamlNode;
import org.copydesk.yaml.YamlScalar;

/** Reads what a configuration says of rules: {@code id: level}, or {@code id: {level: …, option: …}}. */
final class RuleSettingsReader {

    private static final String LEVEL = "level";
    private static final List<String> LEVELS = List.of("error", "warning", "info", "off", "on");

    private final NodeBinder binder;
    private final List<RuleInfo> known;

    RuleSettingsReader(NodeBinder binder, List<RuleInfo> known) {
        this.binder = binder;
        this.known = known;
    }

    Map<String, RuleSetting> read(YamlNode node) {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        binder.anyMapping(node, "rules").ifPresent(rules -> {
            for (YamlEntry entry : rules.entries()) {
                rule(entry)
                        .ifPresent(info ->
                                setting(info, entry.value()).ifPresent(setting -> settings.put(info.id(), setting)));
            }
        });
        return settings;
    }

    private Optional<RuleInfo> rule(YamlEntry entry) {
        Optional<RuleInfo> found =
                known.stream().filter(info -> info.id().equals(entry.name())).findFirst();
        if (found.isEmpty()) {
            List<String> ids = known.stream().map(RuleInfo::id).toList();
            binder.problem(
                    entry.key().span(),
                    "there is no rule “" + entry.name() + "”" + binder.didYouMean(entry.name(), ids)
                            + "; copydesk rules lists them");
        }
        return found;
    }

    private Optional<RuleSetting> setting(RuleInfo info, YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return Optional.of(detailed(info, mapping));
        }
        return level(info, node);
    }

    private Optional<RuleSetting> level(RuleInfo info, YamlNode node) {
        return binder.choice(node, LEVEL, LEVELS)
                .map(level -> level.equals("on")
                        ? RuleSetting.at(info.severity())
                        : Severity.of(level).map(RuleSetting::at).orElse(RuleSetting.off()));
    }

    private RuleSetting detailed(RuleInfo info, YamlMapping mapping) {
        Optional<RuleSetting> level = mapping.get(LEVEL).flatMap(node -> level(info, node));
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (YamlEntry entry : mapping.entries()) {
            if (!entry.name().equals(LEVEL)) {
                option(info, entry)
                        .ifPresent(option ->
                                values(option, entry.value()).ifPresent(values -> options.put(option.name(), values)));
            }
        }
        return new RuleSetting(
                level.map(RuleSetting::switched).orElse(false), level.flatMap(RuleSetting::level), options);
    }

    private Optional<OptionInfo> option(RuleInfo info, YamlEntry entry) {
        Optional<OptionInfo> found = info.options().stream()
                .filter(option -> option.name().equals(entry.name()))
                .findFirst();
        if (found.isEmpty()) {
            List<String> names = info.options().stream().map(OptionInfo::name).toList();
            String there = names.isEmpty() ? "it has none" : "it has " + String.join(", ", names);
            binder.problem(
                    entry.key().span(),
                    info.id() + " has no option “" + entry.name() + "”" + binder.didYouMean(entry.name(), names) + "; "
                            + there);
        }
        return found;
    }

    private Optional<List<String>> values(OptionInfo option, YamlNode node) {
        if (option.type() == OptionInfo.Type.LIST) {
            return Optional.of(binder.texts(node));
        }
        if (node instanceof YamlScalar scalar && option.accepts(scalar.text())) {
            return Optional.of(List.of(scalar.text()));
        }
        binder.problem(node.span(), option.name() + " must be " + description(option.type()));
        return Optional.empty();
    }

    private static String description(OptionInfo.Type type) {
        return switch (type) {
            case FLAG -> "true or false";
            case INTEGER -> "a whole number";
            case NUMBER -> "a number";
            case TEXT -> "a text";
            case LIST -> "a list";
        };
    }
}
