package org.copydesk.reader.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.text.TextView;

/** Finds the attributes in a start tag that the parser has found well-formed: it tells their values, but not their places. */
final class AttributeScanner {

    private AttributeScanner() {}

    /** @param start where the tag begins; UTF-16 units from the start of the file */
    static List<XmlAttribute> scan(String tag, long start) {
        List<XmlAttribute> found = new ArrayList<>();
        int at = nameEnd(tag, 1);
        while (true) {
            at = skipBlanks(tag, at);
            int nameEnd = nameEnd(tag, at);
            int equals = skipBlanks(tag, nameEnd);
            if (nameEnd == at || equals >= tag.length() || tag.charAt(equals) != '=') {
                return found;
            }
            int quote = skipBlanks(tag, equals + 1);
            int end = quote < tag.length() ? tag.indexOf(tag.charAt(quote), quote + 1) : -1;
            if (end < 0) {
                return found;
            }
            TextView.Builder value = TextView.builder();
            XmlText.addEscaped(tag, quote + 1, end, value);
            found.add(new XmlAttribute(
                    tag.substring(at, nameEnd).toLowerCase(Locale.ROOT),
                    value.build().text(),
                    start + quote + 1,
                    start + end));
            at = end + 1;
        }
    }

    private static int nameEnd(String tag, int from) {
        int at = from;
        while (at < tag.length() && " \t\r\n=/>".indexOf(tag.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int skipBlanks(String tag, int from) {
        int at = from;
        while (at < tag.length() && " \t\r\n".indexOf(tag.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
