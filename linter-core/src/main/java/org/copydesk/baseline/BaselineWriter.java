package org.copydesk.baseline;

import java.time.LocalDate;
import java.util.List;

/** Writes a baseline so that people can read it, and that a change of one entry is a change of one line. */
public final class BaselineWriter {

    /** The version of the file's shape. */
    static final int VERSION = 1;

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder();

    private BaselineWriter() {}

    /** The file's text; the same for the same baseline. */
    public static String write(Baseline baseline) {
        BaselineWriter writer = new BaselineWriter();
        writer.text.append("{\n  \"version\": ").append(VERSION).append(",\n  \"findings\": [");
        List<BaselineEntry> entries = baseline.entries();
        for (int i = 0; i < entries.size(); i++) {
            writer.text.append(i == 0 ? "\n    " : ",\n    ");
            writer.entry(entries.get(i));
        }
        return writer.text.append(entries.isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
    }

    private void entry(BaselineEntry entry) {
        text.append("{\"path\": ");
        string(entry.path());
        member("rule", entry.rule());
        member("fingerprint", entry.fingerprint());
        text.append(", \"count\": ").append(entry.count());
        member("message", entry.message());
        optional("reason", entry.note().reason());
        optional("owner", entry.note().owner());
        optional("expires", entry.note().expires().map(LocalDate::toString).orElse(""));
        text.append('}');
    }

    private void optional(String name, String value) {
        if (!value.isEmpty()) {
            member(name, value);
        }
    }

    private void member(String name, String value) {
        text.append(", \"").append(name).append("\": ");
        string(value);
    }

    /** Controls and halves of characters are escaped, so that the file is text whatever the articles are. */
    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (unit == '"' || unit == '\\') {
                text.append('\\').append(unit);
            } else if (unit < ' ' || unit == 0x7F || isInvisible(unit) || isHalf(value, i)) {
                text.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    text.append(HEX.charAt(unit >> shift & 0xF));
                }
            } else {
                text.append(unit);
            }
        }
        text.append('"');
    }

    /** Marks that turn the direction of a line, and line ends that only some programs know. */
    private static boolean isInvisible(char unit) {
        return unit >= 0x80 && unit <= 0x9F
                || unit >= 0x200B && unit <= 0x200F
                || unit >= 0x2028 && unit <= 0x202E
                || unit >= 0x2066 && unit <= 0x2069
                || unit == 0xFEFF;
    }

    private static boolean isHalf(String value, int index) {
        char unit = value.charAt(index);
        if (Character.isHighSurrogate(unit)) {
            return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
        }
        return Character.isLowSurrogate(unit) && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
    }
}
