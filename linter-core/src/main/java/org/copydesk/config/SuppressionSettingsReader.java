package org.copydesk.config;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.copydesk.rule.RuleInfo;
import org.copydesk.yaml.YamlMapping;
import org.copydesk.yaml.YamlNode;
import org.copydesk.yaml.YamlScalar;
import org.copydesk.yaml.YamlSequence;

/** Reads {@code suppressions}: a list of entries, or {@code require-reason} and the list as {@code entries}. */
final class SuppressionSettingsReader {

    private static final List<String> KEYS = List.of("require-reason", "entries");
    private static final List<String> ENTRY_KEYS = List.of("files", "rules", "fingerprints", "reason", "until");
    private static final String ALL = "/*";

    private final NodeBinder binder;
    private final List<String> known = new ArrayList<>();

    SuppressionSettingsReader(NodeBinder binder, List<RuleInfo> rules) {
        this.binder = binder;
        SortedSet<String> categories = new TreeSet<>();
        for (RuleInfo rule : rules) {
            known.add(rule.id());
            categories.add(rule.category() + ALL);
        }
        known.addAll(categories);
    }

    SuppressionSettings read(YamlNode node) {
        if (node instanceof YamlSequence) {
            return new SuppressionSettings(false, entries(node, false));
        }
        Optional<YamlMapping> mapping = binder.mapping(node, "suppressions", KEYS);
        boolean reason = mapping.flatMap(keys -> keys.get("require-reason"))
                .flatMap(value -> binder.choice(value, "truth value", List.of("true", "false")))
                .filter("true"::equals)
                .isPresent();
        return new SuppressionSettings(
                reason,
                mapping.flatMap(keys -> keys.get("entries"))
                        .map(list -> entries(list, reason))
                        .orElse(List.of()));
    }

    private List<SiteSuppression> entries(YamlNode list, boolean reasonRequired) {
        List<SiteSuppression> entries = new ArrayList<>();
        for (YamlNode item : binder.items(list)) {
            binder.mapping(item, "a suppression", ENTRY_KEYS)
                    .ifPresent(entry -> entries.add(entry(entry, reasonRequired)));
        }
        return entries;
    }

    private SiteSuppression entry(YamlMapping entry, boolean reasonRequired) {
        List<String> files = texts(entry, "files");
        List<String> rules = rules(entry);
        if (files.isEmpty()) {
            binder.problem(entry.span(), "a suppression names the files that it is for: files: [\"wire/**\"]");
        }
        if (rules.isEmpty()) {
            binder.problem(entry.span(), "a suppression names the rules that it silences: rules: [doubled-word]");
        }
        String reason = String.join(" ", texts(entry, "reason"));
        if (reasonRequired && reason.isBlank()) {
            binder.problem(entry.span(), "a suppression says why: reason: …");
        }
        return new SiteSuppression(
                files,
                rules,
                texts(entry, "fingerprints"),
                reason,
                entry.get("until").flatMap(this::day),
                binder.location(entry.span()));
    }

    private List<String> texts(YamlMapping entry, String key) {
        return entry.get(key).map(binder::texts).orElse(List.of());
    }

    private List<String> rules(YamlMapping entry) {
        List<String> rules = texts(entry, "rules");
        for (YamlNode item : entry.get("rules").map(binder::items).orElse(List.of())) {
            if (item instanceof YamlScalar scalar && !known.contains(scalar.text())) {
                binder.problem(
                        scalar.span(),
                        "there is no rule “" + scalar.text() + "”" + binder.didYouMean(scalar.text(), known)
                                + "; copydesk rules lists them");
            }
        }
        return rules;
    }

    private Optional<LocalDate> day(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            try {
                return Optional.of(LocalDate.parse(scalar.text()));
            } catch (DateTimeParseException none) {
                binder.problem(scalar.span(), "“" + scalar.text() + "” is no day; write it as 2027-03-31");
                return Optional.empty();
            }
        }
        binder.problem(node.span(), "until is a day: 2027-03-31");
        return Optional.empty();
    }
}
