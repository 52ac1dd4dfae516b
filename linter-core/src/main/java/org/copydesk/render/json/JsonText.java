package org.copydesk.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;

/** Writes JSON that is valid Unicode whatever the text: half of a surrogate pair is written as an escape. */
final class JsonText {

    private final JsonGenerator generator;

    JsonText(JsonGenerator generator) {
        this.generator = generator;
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
