package org.copydesk.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.finding.Severity;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Stage;
import org.copydesk.yaml.YamlEntry;
import org.copydesk.yaml.YamlFields;
import org.copydesk.yaml.YamlScalar;

/** Reads what every rule says of itself, be it in a YAML file or in front of a page. */
final class MetadataReader {

    /** Id of the message of a rule that has only one. */
    private static final String ONLY_MESSAGE = "default";

    private static final int LONGEST_SUMMARY = 120;

    private final YamlFields fields;

    MetadataReader(YamlFields fields) {
        this.fields = fields;
    }

    /**
     * The metadata of a rule.
     *
     * @param fixable true if it offers a safe fix
     * @return empty if there are mistakes without which there is no rule
     */
    Optional<RuleInfo> read(
            String page, Map<String, String> messages, List<OptionInfo> options, boolean archive, boolean fixable) {
        Optional<String> id = name("rule");
        Optional<String> category = name("category");
        Optional<Severity> level = required("level").flatMap(text -> fields.choice("level", ids(Severity.values())));
        Optional<Stage> stage = required("stage").flatMap(text -> fields.choice("stage", ids(Stage.values())));
        Optional<String> summary = summary();
        List<String> languages = names("languages");
        List<String> supersedes = names("supersedes");
        if (id.isEmpty()
                || category.isEmpty()
                || level.isEmpty()
                || stage.isEmpty()
                || summary.isEmpty()
                || messages.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RuleInfo(
                id.get(),
                category.get(),
                level.get(),
                stage.get(),
                summary.get(),
                messages,
                options,
                languages,
                supersedes,
                archive,
                fixable,
                page));
    }

    /** {@code message}, or {@code messages} by id. */
    Map<String, String> messages() {
        Map<String, String> messages = new LinkedHashMap<>();
        if (!fields.has("messages")) {
            fields.required("message")
                    .ifPresent(
                            scalar -> messages.put(ONLY_MESSAGE, scalar.text().strip()));
            return messages;
        }
        if (fields.has("message")) {
            fields.problem(fields.keySpan("message"), "a rule has message or messages, not both");
        }
        for (YamlEntry entry : fields.entries("messages")) {
            if (entry.value() instanceof YamlScalar scalar && !scalar.text().isBlank()) {
                messages.put(entry.name(), scalar.text().strip());
            } else {
                fields.problem(entry.value().span(), "a message is a text");
            }
        }
        if (messages.isEmpty()) {
            fields.problem(fields.keySpan("messages"), "a rule needs a message");
        }
        return messages;
    }

    List<OptionInfo> options() {
        List<OptionInfo> options = new ArrayList<>();
        for (YamlEntry entry : fields.entries("options")) {
            YamlFields option = fields.below(entry.value(), "an option");
            isName(entry.key());
            option.required("type");
            Optional<OptionInfo.Type> type = option.choice("type", ids(OptionInfo.Type.values()));
            Optional<String> summary = option.required("summary").map(YamlScalar::text);
            if (!option.has("default")) {
                option.problem(entry.key().span(), "an option needs a default");
            }
            List<YamlScalar> defaults = option.scalars("default");
            option.finish();
            if (type.isPresent() && summary.isPresent()) {
                option(entry, type.get(), defaults, summary.get()).ifPresent(options::add);
            }
        }
        return options;
    }

    private Optional<OptionInfo> option(
            YamlEntry entry, OptionInfo.Type type, List<YamlScalar> defaults, String summary) {
        List<String> values = defaults.stream()
                .map(scalar -> type == OptionInfo.Type.FLAG ? flag(scalar.text()) : scalar.text())
                .toList();
        if (type != OptionInfo.Type.LIST && values.size() != 1) {
            fields.problem(entry.key().span(), "an option that is no list has one default");
            return Optional.empty();
        }
        OptionInfo option = new OptionInfo(entry.name(), type, values, summary.strip());
        for (String value : values) {
            if (!option.accepts(value)) {
                fields.problem(entry.value().span(), "the default " + value + " is no " + type.id());
            }
        }
        return Optional.of(option);
    }

    private static String flag(String text) {
        return text.equals("yes") ? "true" : text.equals("no") ? "false" : text;
    }

    private Optional<String> summary() {
        Optional<YamlScalar> summary = fields.required("summary");
        summary.filter(scalar -> scalar.text().strip().length() > LONGEST_SUMMARY
                        || scalar.text().strip().contains("\n"))
                .ifPresent(scalar -> fields.problem(
                        scalar.span(), "a summary is one line of up to " + LONGEST_SUMMARY + " characters"));
        return summary.map(scalar -> scalar.text().strip());
    }

    private Optional<String> name(String key) {
        return fields.required(key).filter(this::isName).map(YamlScalar::text);
    }

    private List<String> names(String key) {
        return fields.scalars(key).stream()
                .filter(this::isName)
                .map(YamlScalar::text)
                .toList();
    }

    private Optional<String> required(String key) {
        return fields.required(key).map(YamlScalar::text);
    }

    private boolean isName(YamlScalar scalar) {
        boolean name = RuleInfo.isId(scalar.text());
        if (!name) {
            fields.problem(
                    scalar.span(), "a name is made of small letters, digits and single hyphens: " + scalar.text());
        }
        return name;
    }

    static <E extends Enum<E>> Map<String, E> ids(E[] constants) {
        Map<String, E> ids = new LinkedHashMap<>();
        for (E constant : constants) {
            ids.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return ids;
    }
}
