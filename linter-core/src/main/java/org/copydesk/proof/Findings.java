package org.copydesk.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.pack.MarkedText;
import org.copydesk.text.Edit;
import org.copydesk.text.Span;

/**
 * What was found in some texts, in plain values that any assertion takes.
 *
 * @param texts the sources by path
 * @param all in order
 */
public record Findings(Map<String, String> texts, List<Finding> all) {

    public Findings {
        texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those of one rule. */
    public Findings of(String rule) {
        return where(finding -> finding.rule().equals(rule));
    }

    /** Those of one source. */
    public Findings in(String path) {
        return where(finding -> finding.location().source().path().equals(path));
    }

    public Findings where(Predicate<Finding> wanted) {
        return new Findings(texts, all.stream().filter(wanted).toList());
    }

    /** Ids of the rules, one for each finding. */
    public List<String> rules() {
        return all.stream().map(Finding::rule).toList();
    }

    /** Places, in UTF-16 units of the source. */
    public List<Span> spans() {
        return all.stream().map(finding -> finding.location().span()).toList();
    }

    /** The words found. */
    public List<String> excerpts() {
        return all.stream().map(finding -> finding.location().excerpt()).toList();
    }

    public List<String> messages() {
        return all.stream().map(Finding::message).toList();
    }

    /**
     * The source with {@code ⟦…⟧} around each place.
     *
     * @throws IllegalStateException if there is more than one source
     */
    public String marked() {
        String path = onlyPath();
        return MarkedText.mark(text(path), in(path).spans());
    }

    /**
     * The source after all safe fixes.
     *
     * @throws IllegalStateException if there is more than one source
     */
    public String fixed() {
        return fixed(onlyPath());
    }

    /** One of the sources after all safe fixes. */
    public String fixed(String path) {
        return TextEdits.apply(text(path), in(path).safeEdits());
    }

    List<Edit> safeEdits() {
        return all.stream()
                .map(Finding::fix)
                .flatMap(Optional::stream)
                .filter(Fix::safe)
                .flatMap(fix -> fix.edits().stream())
                .toList();
    }

    private String text(String path) {
        return Objects.requireNonNull(texts.get(path), () -> "no source " + path);
    }

    private String onlyPath() {
        if (texts.size() != 1) {
            throw new IllegalStateException("there are " + texts.size() + " sources: " + texts.keySet());
        }
        return texts.keySet().iterator().next();
    }
}
