package org.copydesk.reader.markdown;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Decodes character references such as {@code &eacute;} and {@code &#233;}. */
final class Entities {

    private static final int LONGEST_NAME = 32;
    private static final int MOST_KEPT = 4_000;
    private static final int FIRST_WINDOWS = 0x80;
    private static final int LAST_WINDOWS = 0x9F;

    private final Parser parser;
    private final Map<String, String> names = new LinkedHashMap<>();

    Entities(Parser parser) {
        this.parser = parser;
        names.put("amp", "&");
        names.put("lt", "<");
        names.put("gt", ">");
        names.put("quot", "\"");
        names.put("nbsp", "\u00A0");
    }

    /** Behind the reference that begins at an offset, its semicolon included; -1 if none does. */
    static int end(String text, int at, int limit) {
        int i = at + 1;
        boolean number = i < limit && text.charAt(i) == '#';
        i = number ? i + 1 : i;
        int first = i;
        while (i < limit && i - first <= LONGEST_NAME && isNameUnit(text.charAt(i))) {
            i++;
        }
        return i > first && i < limit && text.charAt(i) == ';' ? i + 1 : -1;
    }

    private static boolean isNameUnit(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '0' && unit <= '9';
    }

    /** What the reference in {@code [start, end)} stands for; empty if it is none. */
    String decode(String text, int start, int end) {
        String name = text.substring(start + 1, end - 1);
        return name.startsWith("#") ? number(name.substring(1)) : named(name);
    }

    /** As {@link #decode}, but numbers from 128 to 159 are read as browsers read them: as Windows-1252. */
    String decodeHtml(String text, int start, int end) {
        String decoded = decode(text, start, end);
        boolean windows =
                decoded.length() == 1 && decoded.charAt(0) >= FIRST_WINDOWS && decoded.charAt(0) <= LAST_WINDOWS;
        return windows ? new String(new byte[] {(byte) decoded.charAt(0)}, Charset.forName("windows-1252")) : decoded;
    }

    private static String number(String digits) {
        boolean hex = digits.startsWith("x") || digits.startsWith("X");
        String plain = hex ? digits.substring(1) : digits;
        if (plain.isEmpty() || plain.length() > (hex ? 6 : 7)) {
            return "";
        }
        try {
            int codePoint = Integer.parseInt(plain, hex ? 16 : 10);
            boolean real = codePoint > 0 && Character.isValidCodePoint(codePoint);
            return real ? Character.toString(codePoint) : "\uFFFD";
        } catch (NumberFormatException noNumber) {
            return "";
        }
    }

    /** The parser has the table of the two thousand names; it is asked for each name once. */
    private String named(String name) {
        String known = names.get(name);
        if (known != null) {
            return known;
        }
        String reference = "&" + name + ";";
        String decoded = literal(parser.parse(reference));
        String result = decoded.equals(reference) ? "" : decoded;
        if (names.size() < MOST_KEPT) {
            names.put(name, result);
        }
        return result;
    }

    private static String literal(Node document) {
        Node paragraph = document.getFirstChild();
        return paragraph != null && paragraph.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    }
}
