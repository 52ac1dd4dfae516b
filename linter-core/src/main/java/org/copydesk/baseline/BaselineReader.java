package org.copydesk.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads a baseline's file. What is not quite as it should be is a problem, and then there is no baseline. */
public final class BaselineReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser json;

    private BaselineReader(JsonParser json) {
        this.json = json;
    }

    /**
     * A baseline, or why there is none.
     *
     * @param problem a sentence that begins with line and column; empty if all is well
     */
    public record Reading(Baseline baseline, Optional<String> problem) {

        public Reading {
            Objects.requireNonNull(baseline, "baseline");
            Objects.requireNonNull(problem, "problem");
        }
    }

    /** Something that a baseline does not say so. */
    private static final class Wrong extends Exception {

        private static final long serialVersionUID = 1;

        private Wrong(String message) {
            super(message);
        }
    }

    /** Reads the file's text. */
    public static Reading read(String text) {
        try (JsonParser json = FACTORY.createParser(text)) {
            BaselineReader reader = new BaselineReader(json);
            try {
                return new Reading(Baseline.adding(reader.file()), Optional.empty());
            } catch (JsonProcessingException broken) {
                return reader.failed(broken.getLocation(), "the baseline is damaged: " + broken.getOriginalMessage());
            } catch (Wrong wrong) {
                return reader.failed(json.currentTokenLocation(), String.valueOf(wrong.getMessage()));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("a text can always be read", impossible);
        }
    }

    private Reading failed(JsonLocation place, String message) {
        String line = place == null ? "" : place.getLineNr() + ":" + place.getColumnNr() + ": ";
        return new Reading(Baseline.empty(), Optional.of(line + message.replaceAll("\\s+", " ")));
    }

    private List<BaselineEntry> file() throws IOException, Wrong {
        Optional<List<BaselineEntry>> entries = Optional.empty();
        expect(json.nextToken(), JsonToken.START_OBJECT, "an object");
        if (!"version".equals(json.nextFieldName())) {
            throw new Wrong("this is no baseline: it does not begin with its version");
        }
        version();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (!name.equals("findings")) {
                throw new Wrong("a baseline has no “" + name + "”");
            }
            entries = Optional.of(entries());
        }
        expect(json.currentToken(), JsonToken.END_OBJECT, "the end of the object");
        if (json.nextToken() != null) {
            throw new Wrong("something stands behind the end of the baseline");
        }
        return entries.orElseThrow(() -> new Wrong("this is no baseline: it has no findings"));
    }

    private void version() throws IOException, Wrong {
        expect(json.nextToken(), JsonToken.VALUE_NUMBER_INT, "a number");
        long version = json.getLongValue();
        if (version > BaselineWriter.VERSION) {
            throw new Wrong("this baseline is of version " + version
                    + ", which a later Copydesk wrote; this one reads up to " + BaselineWriter.VERSION);
        }
        if (version < 1) {
            throw new Wrong("there is no version " + version + " of baselines");
        }
    }

    private List<BaselineEntry> entries() throws IOException, Wrong {
        List<BaselineEntry> entries = new ArrayList<>();
        expect(json.nextToken(), JsonToken.START_ARRAY, "a list");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken(), JsonToken.START_OBJECT, "an object");
            entries.add(entry());
        }
        return entries;
    }

    private BaselineEntry entry() throws IOException, Wrong {
        String path = "";
        String rule = "";
        String fingerprint = "";
        String message = "";
        int count = 1;
        String reason = "";
        String owner = "";
        Optional<LocalDate> expires = Optional.empty();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            switch (name) {
                case "path" -> path = text();
                case "rule" -> rule = text();
                case "fingerprint" -> fingerprint = text();
                case "message" -> message = text();
                case "count" -> count = count();
                case "reason" -> reason = text();
                case "owner" -> owner = text();
                case "expires" -> expires = Optional.of(day());
                default -> throw new Wrong("an entry of a baseline has no “" + name + "”");
            }
        }
        if (path.isEmpty() || rule.isEmpty() || fingerprint.isEmpty()) {
            throw new Wrong("an entry needs a path, a rule and a fingerprint");
        }
        return new BaselineEntry(
                path, rule, fingerprint, count, message, new BaselineEntry.Note(reason, owner, expires));
    }

    private String text() throws IOException, Wrong {
        expect(json.nextToken(), JsonToken.VALUE_STRING, "a text");
        return json.getText();
    }

    private int count() throws IOException, Wrong {
        expect(json.nextToken(), JsonToken.VALUE_NUMBER_INT, "a number");
        long count = json.getLongValue();
        if (count < 1 || count > 1_000_000_000) {
            throw new Wrong("count is the number of findings, not " + count);
        }
        return (int) count;
    }

    private LocalDate day() throws IOException, Wrong {
        String text = text();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw new Wrong("“" + text + "” is no day; write it as 2027-03-31");
        }
    }

    private static void expect(JsonToken token, JsonToken wanted, String what) throws Wrong {
        if (token != wanted) {
            throw new Wrong("the baseline is damaged: " + what + " should stand here");
        }
    }
}
