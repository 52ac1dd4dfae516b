package org.copydesk.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.copydesk.text.Position;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.yaml.YamlProblem;

/**
 * A mistake in a rule's file.
 *
 * @param path of the file within its pack
 * @param message one sentence without full stop
 */
public record PackProblem(String path, Position position, String message) implements Comparable<PackProblem> {

    private static final Comparator<PackProblem> ORDER = Comparator.comparing(PackProblem::path)
            .thenComparing(PackProblem::position)
            .thenComparing(PackProblem::message);

    public PackProblem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(message, "message");
    }

    /** A mistake that concerns a file as a whole. */
    static PackProblem ofFile(String path, String message) {
        return new PackProblem(path, new Position(1, 1), message);
    }

    /** The problems of a file with their lines. */
    static List<PackProblem> of(String path, String content, List<YamlProblem> problems) {
        if (problems.isEmpty()) {
            return List.of();
        }
        SourceText source = SourceText.of(new SourceId(path), content);
        return problems.stream()
                .map(problem ->
                        new PackProblem(path, source.position(problem.span().start()), problem.message()))
                .sorted()
                .toList();
    }

    @Override
    public int compareTo(PackProblem other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column: message}. */
    @Override
    public String toString() {
        return path + ":" + position + ": " + message;
    }
}
