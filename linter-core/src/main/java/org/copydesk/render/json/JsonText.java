package org.copydesk.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes JSON that is valid Unicode whatever the text: half of a surrogate pair is written as an escape. */
final class JsonText implements AutoCloseable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonGenerator generator;

    private JsonText(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes to a writer, which is left open. */
    static JsonText to(Writer out) throws IOException {
        JsonGenerator generator = FACTORY.createGenerator(out);
        generator.setPrettyPrinter(twoBlanks());
        return new JsonText(generator);
    }

    /** Lines end at LF on every system. */
    private static DefaultPrettyPrinter twoBlanks() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    @Override
    public void close() throws IOException {
        generator.close();
    }

    void start() throws IOException {
        generator.writeStartObject();
    }

    void start(String key) throws IOException {
        generator.writeObjectFieldStart(key);
    }

    void end() throws IOException {
        generator.writeEndObject();
    }

    void startList(String key) throws IOException {
        generator.writeArrayFieldStart(key);
    }

    void endList() throws IOException {
        generator.writeEndArray();
    }

    void number(String key, int value) throws IOException {
        generator.writeNumberField(key, value);
    }

    void flag(String key, boolean value) throws IOException {
        generator.writeBooleanField(key, value);
    }

    void texts(String key, List<String> values) throws IOException {
        startList(key);
        for (String value : values) {
            text(value);
        }
        endList();
    }

    void text(String key, String value) throws IOException {
        generator.writeFieldName(key);
        text(value);
    }

    void text(String value) throws IOException {
        if (hasHalfCharacter(value)) {
            generator.writeRawValue('"' + escaped(value) + '"');
        } else {
            generator.writeString(value);
        }
    }

    private static boolean hasHalfCharacter(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (isHalfCharacter(value, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHalfCharacter(CharSequence value, int index) {
        char unit = value.charAt(index);
        if (Character.isHighSurrogate(unit)) {
            return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
        }
        return Character.isLowSurrogate(unit) && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
    }

    private static String escaped(String value) {
        String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(value));
        StringBuilder escaped = new StringBuilder(quoted.length() + 16);
        for (int i = 0; i < quoted.length(); i++) {
            if (isHalfCharacter(quoted, i)) {
                escaped.append("\\u").append(Integer.toHexString(quoted.charAt(i)));
            } else {
                escaped.append(quoted.charAt(i));
            }
        }
        return escaped.toString();
    }
}
