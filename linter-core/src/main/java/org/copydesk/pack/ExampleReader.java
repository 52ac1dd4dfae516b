package org.copydesk.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.text.Span;
import org.copydesk.yaml.YamlProblem;

/** Makes examples of texts with marks, and checks the marks. */
final class ExampleReader {

    /** A line that begins a document of an example that has several: {@code === news/first.md}. */
    private static final String DOCUMENT = "=== ";

    private final List<Example> examples = new ArrayList<>();
    private final List<YamlProblem> problems;

    ExampleReader(List<YamlProblem> problems) {
        this.problems = problems;
    }

    List<Example> examples() {
        return List.copyOf(examples);
    }

    void add(Example.Kind kind, String format, String marked, Span place) {
        add(kind, ExampleNote.ofFormat(format), marked, place);
    }

    void add(Example.Kind kind, ExampleNote note, String marked, Span place) {
        List<ExampleDocument> documents = new ArrayList<>();
        for (Piece piece : pieces(marked)) {
            MarkedText text = MarkedText.of(piece.text());
            text.mistake().ifPresent(mistake -> problem(place, mistake + " in an example"));
            documents.add(new ExampleDocument(piece.path(), text.text(), text.spans(), Optional.empty()));
        }
        boolean marks =
                documents.stream().anyMatch(document -> !document.expected().isEmpty());
        if (kind == Example.Kind.BAD && !marks) {
            problem(place, "a bad example marks with ⟦…⟧ what is found in it");
        }
        if (kind == Example.Kind.GOOD && marks) {
            problem(place, "a good example marks nothing, for nothing is found in it");
        }
        note.mistakes().forEach(mistake -> problem(place, mistake));
        examples.add(new Example(kind, note.format(), documents, note.also(), note.except(), place));
    }

    /** The text after all safe fixes, of the example before. */
    void fixed(String text, Span place) {
        if (examples.isEmpty() || !examples.get(examples.size() - 1).isBad()) {
            problem(place, "fixed stands behind a bad example");
            return;
        }
        Example example = examples.remove(examples.size() - 1);
        List<Piece> pieces = pieces(text);
        List<ExampleDocument> documents = new ArrayList<>();
        for (ExampleDocument document : example.documents()) {
            documents.add(pieces.stream()
                    .filter(piece -> piece.path().equals(document.path()))
                    .findFirst()
                    .map(piece -> document.withFixed(piece.text()))
                    .orElse(document));
        }
        examples.add(example.withDocuments(documents));
    }

    private void problem(Span place, String message) {
        problems.add(new YamlProblem(place, message));
    }

    private record Piece(String path, String text) {}

    private static List<Piece> pieces(String text) {
        if (!text.startsWith(DOCUMENT)) {
            return List.of(new Piece("", text));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int line = text.indexOf('\n', start);
            int body = line < 0 ? text.length() : line + 1;
            String path = text.substring(start + DOCUMENT.length(), line < 0 ? text.length() : line)
                    .strip();
            int next = text.indexOf("\n" + DOCUMENT, Math.max(start, body - 1));
            int end = next < 0 ? text.length() : next + 1;
            pieces.add(new Piece(path, text.substring(Math.min(body, end), end)));
            start = end;
        }
        return pieces;
    }
}
