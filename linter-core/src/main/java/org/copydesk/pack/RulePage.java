package org.copydesk.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.rule.RuleInfo;
import org.copydesk.yaml.YamlProblem;

/**
 * What a rule's file tells a reader: the page of a rule that is a class, or the YAML file of a declarative one.
 *
 * @param explanation Markdown without the examples: what it finds, why it matters, how it tells that from what looks
 *     like it
 * @param examples in the order of the file
 */
public record RulePage(RuleInfo info, String explanation, List<Example> examples) {

    public RulePage {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(explanation, "explanation");
        examples = List.copyOf(examples);
    }

    /**
     * A page as read.
     *
     * @param page empty if mistakes leave no rule
     * @param problems by place
     */
    public record Reading(Optional<RulePage> page, List<PackProblem> problems) {

        public Reading {
            Objects.requireNonNull(page, "page");
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a rule's file.
     *
     * @param path within the pack; its ending tells the kind: {@code .yaml} or {@code .md}
     */
    public static Reading read(String path, String content) {
        if (path.endsWith(RuleFile.ENDING)) {
            RuleFile.Reading reading = RuleFile.read(path, content);
            return new Reading(reading.file().map(RuleFile::page), reading.problems());
        }
        List<YamlProblem> problems = new ArrayList<>();
        Optional<RulePage> page = new PageReader(path, content, problems).read();
        return new Reading(page, PackProblem.of(path, content, problems));
    }

    /** Examples of one kind. */
    public List<Example> examples(Example.Kind kind) {
        return examples.stream().filter(example -> example.kind() == kind).toList();
    }
}
