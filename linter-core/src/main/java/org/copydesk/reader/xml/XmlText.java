package org.copydesk.reader.xml;

import java.util.Map;
import org.copydesk.text.Notation;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** How text is read from XML and written to it. */
final class XmlText {

    /** Text between tags, and in attributes. */
    static final Notation ESCAPED = text ->
            text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");

    private static final int LONGEST_NAME = 12;

    /** Those of XML, and those of HTML that feeds use although no DTD declares them. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("ldquo", "\u201C"),
            Map.entry("rdquo", "\u201D"),
            Map.entry("laquo", "\u00AB"),
            Map.entry("raquo", "\u00BB"),
            Map.entry("hellip", "\u2026"),
            Map.entry("copy", "\u00A9"),
            Map.entry("euro", "\u20AC"),
            Map.entry("eacute", "\u00E9"),
            Map.entry("egrave", "\u00E8"),
            Map.entry("uuml", "\u00FC"),
            Map.entry("ouml", "\u00F6"),
            Map.entry("auml", "\u00E4"));

    private XmlText() {}

    /** Adds text that stands between tags or quotation marks: references stand for characters, a line end is one LF. */
    static void addEscaped(String source, int from, int to, TextView.Builder into) {
        int plain = from;
        int at = from;
        while (at < to) {
            char unit = source.charAt(at);
            if (unit == '&') {
                int end = new Span(at + 1, Math.min(to, at + LONGEST_NAME + 1)).first(';', source);
                String meaning = end < 0 ? "" : meaning(source.substring(at + 1, end));
                if (!meaning.isEmpty()) {
                    into.verbatim(source, new Span(plain, at)).replaced(meaning, new Span(at, end + 1));
                    plain = end + 1;
                    at = plain;
                    continue;
                }
            } else if (unit == '\r') {
                plain = lineEnd(source, plain, at, to, into);
                at = plain;
                continue;
            }
            at++;
        }
        into.verbatim(source, new Span(plain, to));
    }

    /** Adds text of a CDATA section. */
    static void addLiteral(String source, int from, int to, TextView.Builder into) {
        int plain = from;
        Span left = new Span(from, to);
        for (int at = left.first('\r', source); at >= 0; at = left.first('\r', source)) {
            plain = lineEnd(source, plain, at, to, into);
            left = new Span(plain, to);
        }
        into.verbatim(source, new Span(plain, to));
    }

    private static int lineEnd(String source, int plain, int at, int to, TextView.Builder into) {
        int end = at + 1 < to && source.charAt(at + 1) == '\n' ? at + 2 : at + 1;
        into.verbatim(source, new Span(plain, at)).replaced("\n", new Span(at, end));
        return end;
    }

    /** What a reference stands for; empty if it is none. */
    private static String meaning(String reference) {
        if (!reference.startsWith("#")) {
            return NAMED.getOrDefault(reference, "");
        }
        try {
            int code = reference.startsWith("#x")
                    ? Integer.parseInt(reference.substring(2), 16)
                    : Integer.parseInt(reference.substring(1));
            return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "";
        } catch (NumberFormatException none) {
            return "";
        }
    }
}
