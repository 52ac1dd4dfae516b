package org.copydesk.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder of articles, and the defects in them.
 *
 * @param name for messages
 * @param folder the articles
 * @param labels by document, then by place
 */
public record Corpus(String name, Path folder, List<Label> labels) {

    /** The example that users try Copydesk on. */
    public static Corpus newsroom() {
        Path folder = Path.of("..", "examples", "newsroom");
        return new Corpus("newsroom", folder, labels(folder.resolve("expected.jsonl")));
    }

    /** The articles written for measuring. */
    public static Corpus labelled() {
        try {
            Path folder = Path.of(Objects.requireNonNull(Corpus.class.getResource("/labelled"), "labelled")
                    .toURI());
            return new Corpus("labelled", folder, labels(folder.resolve("labels.jsonl")));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static List<Corpus> all() {
        return List.of(newsroom(), labelled());
    }

    /** All articles, relative to the folder, with {@code /}, sorted. */
    public List<String> documents() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.endsWith(".jsonl") && !file.equals("README.md"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String text(String document) {
        try {
            return Files.readString(folder.resolve(document));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Label> labels(Path file) {
        List<Label> labels = new ArrayList<>();
        try {
            ObjectMapper json = new ObjectMapper();
            for (String line : Files.readAllLines(file)) {
                labels.add(label(json.readTree(line)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(labels);
    }

    private static Label label(JsonNode node) {
        return new Label(
                node.required("doc").asText(),
                node.required("line").asInt(),
                node.required("column").asInt(),
                node.required("endColumn").asInt(),
                node.required("quote").asText(),
                node.required("category").asText(),
                node.required("rule").asText(),
                Label.Tier.of(node.required("tier").asText()),
                node.required("why").asText());
    }
}
