package org.copydesk.yaml;

import java.util.Objects;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * A single value.
 *
 * @param value the decoded text over the source: without quotation marks, with escapes decoded and lines folded
 * @param kind what the value is by YAML 1.2's core schema
 * @param span with quotation marks or block mark; an empty span behind the colon where nothing is written
 */
public record YamlScalar(TextView value, Kind kind, Span span) implements YamlNode {

    /** What a scalar is. Whatever stands in quotation marks or a block is text. */
    public enum Kind {
        NULL,
        BOOLEAN,
        INTEGER,
        NUMBER,
        TEXT;

        /** The kind of a scalar without quotation marks, by the core schema of YAML 1.2: {@code yes} is text. */
        static Kind ofPlain(String text) {
            return switch (text) {
                case "", "~", "null", "Null", "NULL" -> NULL;
                case "true", "True", "TRUE", "false", "False", "FALSE" -> BOOLEAN;
                default -> isInteger(text) ? INTEGER : isNumber(text) ? NUMBER : TEXT;
            };
        }

        private static boolean isInteger(String text) {
            if (text.startsWith("0o")) {
                return text.length() > 2 && digitsEnd(text, 2, 8) == text.length();
            }
            if (text.startsWith("0x")) {
                return text.length() > 2 && digitsEnd(text, 2, 16) == text.length();
            }
            int start = signEnd(text, 0);
            return start < text.length() && digitsEnd(text, start, 10) == text.length();
        }

        private static boolean isNumber(String text) {
            int start = signEnd(text, 0);
            String unsigned = text.substring(start);
            if (unsigned.equals(".inf") || unsigned.equals(".Inf") || unsigned.equals(".INF")) {
                return true;
            }
            if (text.equals(".nan") || text.equals(".NaN") || text.equals(".NAN")) {
                return true;
            }
            int whole = digitsEnd(text, start, 10);
            boolean point = whole < text.length() && text.charAt(whole) == '.';
            int fraction = point ? digitsEnd(text, whole + 1, 10) : whole;
            boolean digits = whole > start || point && fraction > whole + 1;
            return digits && exponentEnd(text, fraction) == text.length();
        }

        private static int exponentEnd(String text, int start) {
            if (start == text.length() || text.charAt(start) != 'e' && text.charAt(start) != 'E') {
                return start;
            }
            int digits = signEnd(text, start + 1);
            int end = digitsEnd(text, digits, 10);
            return end > digits ? end : start;
        }

        private static int signEnd(String text, int start) {
            boolean signed = start < text.length() && (text.charAt(start) == '-' || text.charAt(start) == '+');
            return signed ? start + 1 : start;
        }

        private static int digitsEnd(String text, int start, int radix) {
            int end = start;
            while (end < text.length() && text.charAt(end) < 128 && Character.digit(text.charAt(end), radix) >= 0) {
                end++;
            }
            return end;
        }
    }

    public YamlScalar {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }

    /** The decoded text; as written where it stands for null, a truth value or a number. */
    public String text() {
        return value.text();
    }

    public boolean isNull() {
        return kind == Kind.NULL;
    }
}
