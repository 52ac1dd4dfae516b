package org.copydesk.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes JSON for all formats that are made of it. It is valid Unicode whatever the text: half of a surrogate pair is
 * written as an escape.
 * So are characters that a terminal or a log would obey if the JSON is written to one: the value stays the same.
 */
public final class JsonText implements AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .rootValueSeparator("\n")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonGenerator generator;

    private JsonText(JsonGenerator generator) {
        this.generator = generator;
    }

    /** One value, indented; the writer is left open. */
    public static JsonText to(Writer out) throws IOException {
        JsonGenerator generator = FACTORY.createGenerator(out);
        generator.setPrettyPrinter(twoBlanks());
        return new JsonText(generator);
    }

    /** A value in each line; the writer is left open. */
    public static JsonText lines(Writer out) throws IOException {
        return new JsonText(FACTORY.createGenerator(out));
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

    public void start() throws IOException {
        generator.writeStartObject();
    }

    public void start(String key) throws IOException {
        generator.writeObjectFieldStart(key);
    }

    public void end() throws IOException {
        generator.writeEndObject();
    }

    /** Starts a list that is the whole value. */
    public void startList() throws IOException {
        generator.writeStartArray();
    }

    public void startList(String key) throws IOException {
        generator.writeArrayFieldStart(key);
    }

    public void endList() throws IOException {
        generator.writeEndArray();
    }

    public void number(String key, int value) throws IOException {
        generator.writeNumberField(key, value);
    }

    public void number(String key, long value) throws IOException {
        generator.writeNumberField(key, value);
    }

    /** A number with so many digits behind its point. */
    public void number(String key, double value, int digits) throws IOException {
        generator.writeNumberField(key, BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP));
    }

    public void flag(String key, boolean value) throws IOException {
        generator.writeBooleanField(key, value);
    }

    public void texts(String key, List<String> values) throws IOException {
        startList(key);
        for (String value : values) {
            text(value);
        }
        endList();
    }

    public void text(String key, String value) throws IOException {
        generator.writeFieldName(key);
        text(value);
    }

    public void text(String value) throws IOException {
        if (isPlain(value)) {
            generator.writeString(value);
        } else {
            generator.writeRawValue('"' + escaped(value) + '"');
        }
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (isEscaped(value, i)) {
                return false;
            }
        }
        return true;
    }

    /** Jackson escapes what JSON demands; this is what it would write as it is. */
    private static boolean isEscaped(String value, int index) {
        char unit = value.charAt(index);
        if (unit < 0x7F) {
            return unit == '#' && index > 0 && value.charAt(index - 1) == '#';
        }
        return Character.isSurrogate(unit) ? isHalfCharacter(value, index) : Invisible.is(unit);
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
            if (isEscaped(quoted, i)) {
                escaped.append("\\u");
                HexFormat.of().withUpperCase().toHexDigits(escaped, (byte) (quoted.charAt(i) >> 8));
                HexFormat.of().withUpperCase().toHexDigits(escaped, (byte) quoted.charAt(i));
            } else {
                escaped.append(quoted.charAt(i));
            }
        }
        return escaped.toString();
    }
}
