package org.copydesk.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.text.Span;

/**
 * A YAML document as read: its nodes and what is wrong with it. Reading never throws for what a document holds. Where
 * the syntax breaks, what stands complete before that place is kept.
 *
 * @param root empty if the document is empty or nothing of it could be read
 * @param problems by place
 */
public record YamlDocument(Optional<YamlNode> root, List<YamlProblem> problems) {

    /** Longest document that is read, in UTF-16 units. */
    public static final int MAX_LENGTH = 4_000_000;
    /** Deepest nesting that is read. */
    public static final int MAX_DEPTH = 100;
    /** Most nodes that aliases may stand for, taken together. */
    public static final int MAX_ALIASED_NODES = 10_000;

    public YamlDocument {
        Objects.requireNonNull(root, "root");
        problems = problems.size() < 2
                ? List.copyOf(problems)
                : problems.stream().sorted().toList();
    }

    /** Reads a whole source; a byte order mark at its start is allowed. */
    public static YamlDocument read(String source) {
        return read(source, new Span(0, source.length()));
    }

    /** Reads a part of a source, such as the front matter of a page. All spans are those of the whole source. */
    public static YamlDocument read(String source, Span part) {
        if (part.length() > MAX_LENGTH) {
            String message = "longer than " + MAX_LENGTH + " characters; it is not read";
            return new YamlDocument(Optional.empty(), List.of(new YamlProblem(Span.at(part.start()), message)));
        }
        YamlDocument plain = PlainYaml.read(source, part);
        return plain != null ? plain : new NodeReader(source, part).read();
    }

    /** The root if it holds keys. */
    public Optional<YamlMapping> mapping() {
        return root.filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    }
}
