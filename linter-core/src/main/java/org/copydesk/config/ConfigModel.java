package org.copydesk.config;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.copydesk.article.FieldKind;
import org.copydesk.config.shape.Form;
import org.copydesk.config.shape.Key;
import org.copydesk.config.shape.Shape;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.RuleInfo;

/**
 * All that a configuration may hold: the keys, the rules with their options, the formats. What is read, the JSON Schema and
 * the reference are made of it.
 */
public final class ConfigModel {

    /** The meaning of a field that holds the article's text. */
    static final String BODY = "body";

    private static final Shape TEXTS = new Shape.Listing(new Shape.Word(Form.TEXT));
    private static final Shape GLOBS = new Shape.Listing(new Shape.Word(Form.GLOB));

    private final List<RuleInfo> rules;
    private final List<String> formats;

    private ConfigModel(List<RuleInfo> rules, List<String> formats) {
        this.rules = List.copyOf(rules);
        this.formats = List.copyOf(formats);
    }

    /**
     * The model of a configuration.
     *
     * @param rules all that there are
     * @param formats the short names of all formats
     */
    public static ConfigModel of(List<RuleInfo> rules, List<String> formats) {
        return new ConfigModel(rules, formats);
    }

    public List<RuleInfo> rules() {
        return rules;
    }

    /** What the whole file may be. It is made when it is asked for: most runs have no configuration. */
    public Shape.Keys root() {
        return keys(
                "the configuration",
                Key.of(
                        "extends",
                        "Configurations that this one builds on, the later ones counting for more: files of this"
                                + " repository, by paths from this file, and those of rule packs as pack:NAME. Globs in"
                                + " them are taken from this configuration's folder.",
                        TEXTS),
                Key.of(
                        "packs",
                        "Folders of this repository with rules of its own, by paths from this file; copydesk test runs"
                                + " their examples.",
                        TEXTS),
                Key.of("preset", "Which rules are on.", new Shape.Choice("preset", presets(), ""))
                        .normally("recommended"),
                Key.of("rules", "Levels and options of single rules, by id.", ruleSettings()),
                Key.of(
                        "overrides",
                        "What is different for some files; the later entry counts for more.",
                        new Shape.Listing(override())),
                Key.of("house", "What the site says of itself; several rules go by it.", house()),
                Key.of(
                        "fields",
                        "Which keys of front matter and JSON hold what, as dotted paths without the numbers of list"
                                + " items. A key that is named here counts in place of those that Copydesk would guess;"
                                + " for pictures, tags and further headlines it counts beside them.",
                        fields()),
                Key.of(
                        "formats",
                        "How files are read whose names do not tell it: a glob, and the format. The last that matches"
                                + " counts.",
                        new Shape.Table("GLOB", Form.GLOB, format())),
                Key.of(
                        "required-fields",
                        "Fields that every article must fill, by their names or by what they mean; field-missing"
                                + " reports them.",
                        TEXTS),
                Key.of("include", "Globs of the only files that are linted.", GLOBS)
                        .normally("all"),
                Key.of("exclude", "Globs of files and folders that are not linted.", GLOBS),
                Key.of(
                                "fail-on",
                                "The level from which findings fail a run.",
                                new Shape.Choice("level", failLevels(), ""))
                        .normally("error"),
                Key.of("suppressions", "Findings that do not count, for formats without comments.", suppressions()));
    }

    private static Shape.Keys keys(String what, Key... keys) {
        return new Shape.Keys(what + " knows no key", List.of(keys), "");
    }

    private static List<String> presets() {
        List<String> ids = new ArrayList<>();
        for (Preset preset : Preset.values()) {
            ids.add(preset.id());
        }
        return ids;
    }

    private static List<String> failLevels() {
        return List.of("error", "warning", "info", "never");
    }

    private Shape format() {
        return formats.isEmpty() ? new Shape.Word(Form.TEXT) : new Shape.Choice("format", formats, "");
    }

    private Shape.Keys ruleSettings() {
        List<Key> keys = new ArrayList<>();
        for (RuleInfo rule : rules) {
            keys.add(Key.of(rule.id(), rule.summary(), setting(rule)));
        }
        return new Shape.Keys("there is no rule", keys, "; copydesk rules lists them");
    }

    /** Parsers of YAML 1.1 take on and off for truth values, so these may stand in their place. */
    private static Shape setting(RuleInfo rule) {
        Shape level = new Shape.Choice("level", List.of("error", "warning", "info", "off", "on"), "");
        List<Key> keys = new ArrayList<>();
        Shape switched = new Shape.Either(List.of(new Shape.Word(Form.FLAG), level));
        keys.add(Key.of("level", "The level of its findings; on is its own level.", switched)
                .normally(rule.severity().id()));
        for (OptionInfo option : rule.options()) {
            keys.add(Key.of(option.name(), option.summary(), value(option))
                    .normally(String.join(", ", option.defaults())));
        }
        return new Shape.Either(
                List.of(new Shape.Word(Form.FLAG), level, new Shape.Keys(rule.id() + " has no option", keys, "")));
    }

    private static Shape value(OptionInfo option) {
        return switch (option.type()) {
            case FLAG -> new Shape.Word(Form.FLAG);
            case INTEGER -> new Shape.Word(Form.INTEGER);
            case NUMBER -> new Shape.Word(Form.NUMBER);
            case TEXT -> new Shape.Word(Form.TEXT);
            case LIST -> TEXTS;
        };
    }

    private Shape override() {
        return keys(
                "an override",
                Key.of("files", "Globs of the files that it is for.", GLOBS)
                        .required("an override names the files that it is for: files: [\"drafts/**\"]"),
                Key.of("rules", "Levels and options of rules.", ruleSettings()),
                Key.of("fields", "Which keys hold what in these files.", fields()),
                Key.of("required-fields", "The fields that these articles must fill, in place of all others.", TEXTS));
    }

    private static Shape house() {
        return keys(
                "house",
                Key.of("outlets", "Names of the outlet, as it writes them.", TEXTS),
                Key.of("domains", "Its own domains, for mail and web.", TEXTS),
                Key.of(
                        "names",
                        "House spellings of names, each with the spellings that are wrong.",
                        new Shape.Table("SPELLING", Form.TEXT, TEXTS)),
                Key.of(
                        "authors",
                        "The register of authors, as bylines write them: a list, or a file of the site's own.",
                        new Shape.Either(List.of(TEXTS, registry()))),
                Key.of("agencies", "Agencies whose copy the outlet runs under their own byline.", TEXTS),
                Key.of("terms", "Words and names that are right as they stand, whatever a rule thinks.", TEXTS));
    }

    private static Shape registry() {
        return keys(
                "authors",
                Key.of(
                        "file",
                        "YAML, JSON or TOML with a list or a mapping of authors (their keys, name, display_name), or"
                                + " text with a name on each line; a path from this file.",
                        TEXTS),
                Key.of("names", "Names beside those of the file.", TEXTS));
    }

    private static Shape fields() {
        List<Key> keys = new ArrayList<>();
        for (FieldKind kind : FieldKind.values()) {
            keys.add(Key.of(kind.id(), FieldMeanings.summary(kind), TEXTS));
        }
        keys.add(Key.of(BODY, "The article's text, in JSON.", TEXTS));
        return new Shape.Keys("fields know no meaning", keys, "");
    }

    private Shape suppressions() {
        Shape list = new Shape.Listing(suppression());
        Shape settings = keys(
                "suppressions",
                Key.of("require-reason", "True if each suppression must say why.", new Shape.Word(Form.FLAG))
                        .normally("false"),
                Key.of("entries", "The suppressions.", list));
        return new Shape.Either(List.of(settings, list));
    }

    private Shape suppression() {
        return keys(
                "a suppression",
                Key.of("files", "Globs of the files that it is for.", GLOBS)
                        .required("a suppression names the files that it is for: files: [\"wire/**\"]"),
                Key.of(
                                "rules",
                                "Ids of rules, or categories with /*.",
                                new Shape.Listing(new Shape.Choice(
                                        "rule or category", suppressible(), "; copydesk rules lists them")))
                        .required("a suppression names the rules that it silences: rules: [doubled-word]"),
                Key.of("fingerprints", "Only these findings, by the fingerprints that reports give.", TEXTS),
                Key.of("reason", "Why.", new Shape.Word(Form.TEXT)),
                Key.of("until", "The last day on which it holds.", new Shape.Word(Form.DAY)));
    }

    private List<String> suppressible() {
        List<String> ids = new ArrayList<>();
        SortedSet<String> categories = new TreeSet<>();
        for (RuleInfo rule : rules) {
            ids.add(rule.id());
            categories.add(rule.category() + "/*");
        }
        ids.addAll(categories);
        return ids;
    }
}
