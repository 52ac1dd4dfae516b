package org.copydesk.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.pattern.DeclarativeSpec;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.Span;
import org.copydesk.yaml.YamlDocument;
import org.copydesk.yaml.YamlEntry;
import org.copydesk.yaml.YamlFields;
import org.copydesk.yaml.YamlMapping;
import org.copydesk.yaml.YamlNode;
import org.copydesk.yaml.YamlProblem;
import org.copydesk.yaml.YamlScalar;

/**
 * The YAML file of a declarative rule.
 *
 * @param pattern the part of the file that the rule is made of again when a pack is loaded
 */
record RuleFile(RulePage page, DeclarativeSpec spec, YamlMapping pattern) {

    static final String ENDING = ".yaml";

    private static final String DEFAULT_FORMAT = "text";

    /** A file as read; no file if mistakes leave no rule. */
    record Reading(Optional<RuleFile> file, List<PackProblem> problems) {}

    static Reading read(String path, String content) {
        List<YamlProblem> problems = new ArrayList<>();
        YamlDocument document = YamlDocument.read(content);
        problems.addAll(document.problems());
        YamlNode root = document.root().orElseGet(() -> new YamlMapping(List.of(), Span.at(0)));
        YamlFields fields = YamlFields.of(root, "a rule", problems);
        Optional<RuleFile> file = read(path, root, fields, problems);
        return new Reading(file, PackProblem.of(path, content, problems));
    }

    private static Optional<RuleFile> read(String path, YamlNode root, YamlFields fields, List<YamlProblem> problems) {
        MetadataReader metadata = new MetadataReader(fields);
        Map<String, String> messages = metadata.messages();
        List<OptionInfo> options = metadata.options();
        Optional<DeclarativeSpec> spec = DeclarativeSpec.read(fields, messages, options);
        boolean fixable = spec.map(DeclarativeSpec::offersSafeFix).orElse(false);
        Optional<RuleInfo> info = metadata.read(path, messages, options, false, fixable);
        info.filter(known -> !fileName(path).equals(known.id() + ENDING))
                .ifPresent(known -> fields.problem(
                        fields.node("rule").map(YamlNode::span).orElse(Span.at(0)),
                        "the file is named for its rule: " + known.id() + ENDING));
        String explanation = fields.text("explain").orElse("").strip();
        List<Example> examples = examples(fields, problems);
        fields.finish();
        if (info.isEmpty() || spec.isEmpty() || !(root instanceof YamlMapping mapping)) {
            return Optional.empty();
        }
        return Optional.of(
                new RuleFile(new RulePage(info.get(), explanation, examples), spec.get(), patternOf(mapping)));
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static YamlMapping patternOf(YamlMapping root) {
        Map<String, YamlEntry> kept = new LinkedHashMap<>();
        for (YamlEntry entry : root.entries()) {
            if (DeclarativeSpec.KEYS.contains(entry.name())) {
                kept.putIfAbsent(entry.name(), entry);
            }
        }
        return new YamlMapping(List.copyOf(kept.values()), root.span());
    }

    private static List<Example> examples(YamlFields fields, List<YamlProblem> problems) {
        ExampleReader reader = new ExampleReader(problems);
        fields.fields("examples").ifPresent(below -> {
            below.nodes("bad").forEach(node -> example(Example.Kind.BAD, node, below, reader));
            below.nodes("good").forEach(node -> example(Example.Kind.GOOD, node, below, reader));
            below.finish();
        });
        return reader.examples();
    }

    /** Reasons by what they are given for. */
    private static Map<String, String> reasons(YamlFields example, String key) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (YamlEntry entry : example.entries(key)) {
            if (entry.value() instanceof YamlScalar scalar && !scalar.text().isBlank()) {
                reasons.put(entry.name(), scalar.text().strip());
            } else {
                example.problem(entry.value().span(), "a reason is a text");
            }
        }
        return reasons;
    }

    private static void example(Example.Kind kind, YamlNode node, YamlFields fields, ExampleReader reader) {
        if (node instanceof YamlScalar scalar) {
            reader.add(kind, DEFAULT_FORMAT, scalar.text(), scalar.span());
            return;
        }
        YamlFields example = fields.below(node, "an example");
        ExampleNote note = ExampleNote.of(
                example.text("format").orElse(DEFAULT_FORMAT), reasons(example, "also"), reasons(example, "except"));
        Optional<YamlScalar> text = example.required("text");
        text.ifPresent(scalar -> reader.add(kind, note, scalar.text(), scalar.span()));
        if (text.isPresent() && example.has("fixed")) {
            // The fixed text may be empty: all of the example was wrong.
            String fixed = example.node("fixed")
                    .filter(YamlScalar.class::isInstance)
                    .map(found -> ((YamlScalar) found).text())
                    .orElse("");
            reader.fixed(fixed, example.keySpan("fixed"));
        }
        example.finish();
    }
}
