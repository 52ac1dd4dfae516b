package org.copydesk.reader.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.parser.Parser;

/** Decodes character references; the parser knows the two thousand names, the few that most pages use are at hand. */
final class References {

    private static final Map<String, String> FREQUENT = frequent();

    private References() {}

    private static Map<String, String> frequent() {
        Map<String, String> frequent = new LinkedHashMap<>();
        String[] names = {
            "amp", "lt", "gt", "quot", "apos", "nbsp", "rsquo", "lsquo", "rdquo", "ldquo", "ndash", "mdash", "hellip",
            "shy", "eacute", "auml", "ouml", "uuml", "#39", "#039", "#34", "#160", "#8211", "#8212", "#8216", "#8217",
            "#8220", "#8221", "#8230", "#038", "#38", "#x27"
        };
        for (String name : names) {
            String reference = "&" + name + ";";
            frequent.put(reference, Parser.unescapeEntities(reference, false));
        }
        return frequent;
    }

    /**
     * What a piece of markup is when decoded, which is the piece itself if no reference stands in it.
     *
     * @param attribute true for the value of an attribute
     */
    static String decode(String markup, boolean attribute) {
        String known = FREQUENT.get(markup);
        return known != null ? known : Parser.unescapeEntities(markup, attribute);
    }
}
