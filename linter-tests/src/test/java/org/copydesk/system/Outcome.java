package org.copydesk.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.cli.Copydesk;
import org.copydesk.cli.Surroundings;

/** What a call of the command in this process came to. */
public record Outcome(int status, String out, String err) {

    /** A call in a folder, with nobody watching and nothing piped in. */
    public static Outcome of(Path folder, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Copydesk(new Surroundings(folder, Map.of(), false, false))
                .run(
                        args,
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8));
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A run that reports as JSON and fails for no finding. */
    public static Outcome lint(Path folder, String... more) {
        List<String> args = new ArrayList<>(List.of("lint", "--format", "json", "--fail-on", "never"));
        args.addAll(List.of(more));
        return of(folder, args.toArray(String[]::new));
    }

    /** The report as JSON. */
    public JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("no JSON: " + out + err, broken);
        }
    }

    /** The findings of a report in JSON. */
    public List<Found> findings() {
        List<Found> found = new ArrayList<>();
        json().required("findings").forEach(node -> found.add(Found.of(node)));
        return found;
    }
}
