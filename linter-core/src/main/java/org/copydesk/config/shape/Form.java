package org.copydesk.config.shape;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.copydesk.yaml.YamlScalar;

/** What a single value is. */
public enum Form {
    TEXT("a text", List.of("string", "number", "boolean"), "\\S"),
    FLAG("true or false", List.of("boolean"), ""),
    INTEGER("a whole number", List.of("integer"), ""),
    NUMBER("a number", List.of("number"), ""),
    DAY("a day: 2027-03-31", List.of("string"), "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"),
    GLOB(
            "a pattern of paths: \"news/**\", relative to the configuration's folder",
            List.of("string", "number"),
            "^(?=[\\s\\S]*\\S)(?![/!])(?![\\s\\S]*\\\\)(?!(?:[\\s\\S]*/)?\\.\\.(?:/|$))[^{}]*(?:\\{[^{}]*\\}[^{}]*)*$");

    private static final int MOST_DIGITS = 9;

    private final String description;
    private final List<String> types;
    private final String pattern;

    Form(String description, List<String> types, String pattern) {
        this.description = description;
        this.types = types;
        this.pattern = pattern;
    }

    /** What is due, with an article. */
    public String description() {
        return description;
    }

    /** The types that JSON Schema knows for it. */
    public List<String> types() {
        return types;
    }

    /** What its text matches, in the regular expressions of JSON Schema; empty for all. */
    public String pattern() {
        return pattern;
    }

    /** What is wrong with a value, as the end of a sentence that begins with the key's name; empty if nothing is. */
    String fault(YamlScalar scalar) {
        if (scalar.isNull()) {
            return "has no value";
        }
        String text = scalar.text();
        String must = "must be " + description;
        return switch (this) {
            case TEXT -> text.isBlank() ? "is blank" : "";
            case FLAG -> text.equals("true") || text.equals("false") ? "" : must;
            case INTEGER -> isDecimal(text, false) ? ofKind(scalar, YamlScalar.Kind.INTEGER) : must;
            case NUMBER ->
                isDecimal(text, true) && scalar.kind() != YamlScalar.Kind.INTEGER
                        ? ofKind(scalar, YamlScalar.Kind.NUMBER)
                        : isDecimal(text, false) ? "" : must;
            case DAY -> isDay(text) ? "" : "is a day, written as 2027-03-31; “" + text + "” is no day";
            case GLOB -> GlobFault.of(text);
        };
    }

    private String ofKind(YamlScalar scalar, YamlScalar.Kind kind) {
        return scalar.kind() == kind ? "" : "must be " + description + ", without quotation marks";
    }

    private static boolean isDecimal(String text, boolean fraction) {
        int digits = 0;
        int points = 0;
        for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '.' && fraction && digits > 0 && points == 0 && i + 1 < text.length()) {
                points++;
            } else if (unit < '0' || unit > '9') {
                return false;
            } else {
                digits++;
            }
        }
        return digits > 0 && digits <= MOST_DIGITS;
    }

    private static boolean isDay(String text) {
        try {
            return !LocalDate.parse(text).isEqual(LocalDate.MIN);
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
