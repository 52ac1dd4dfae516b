package org.copydesk.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.text.Notation;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * Decodes character references as HTML writes them, {@code &eacute;}, {@code &#233;}, {@code &#xE9;}, for formats that
 * have no parser of their own for them. Of the names it knows those of HTML 4 that stand in prose; others stay as written.
 */
public final class CharacterReferences {

    private static final int LONGEST = 12;
    private static final int FIRST_LATIN = 0xA0;
    private static final String LATIN =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3"
                    + " acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc"
                    + " Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve"
                    + " Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute"
                    + " acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde"
                    + " ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static final Notation ESCAPED = text ->
            text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");

    private CharacterReferences() {}

    /** Name and letter by turns. */
    private static final String OTHERS =
            "amp & lt < gt > quot \" apos ' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹"
                    + " rsaquo › hellip … bull • dagger † Dagger ‡ permil ‰ prime ′ Prime ″ euro € trade ™ minus − larr ←"
                    + " uarr ↑ rarr → darr ↓ ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200C zwj \u200D OElig Œ oelig œ"
                    + " Scaron Š scaron š Yuml Ÿ fnof ƒ";

    /** The names are wanted by few documents, so they are put into a table when the first asks for them. */
    private static final class Names {

        private static final Map<String, String> ALL = all();

        private static Map<String, String> all() {
            Map<String, String> names = new LinkedHashMap<>();
            String[] others = OTHERS.split(" ");
            for (int i = 0; i < others.length; i += 2) {
                names.put(others[i], others[i + 1]);
            }
            int point = FIRST_LATIN;
            for (String name : LATIN.split(" ")) {
                names.put(name, Character.toString(point++));
            }
            return names;
        }
    }

    /** A piece of a source with its references decoded. */
    public static TextView decoded(String source, Span piece) {
        TextView.Builder view = TextView.builder().notation(ESCAPED);
        int plain = piece.start();
        int at = piece.first('&', source);
        while (at >= 0) {
            int end = end(source, at, piece.end());
            String meaning = end < 0 ? "" : meaning(source, at, end);
            if (meaning.isEmpty()) {
                at = new Span(at + 1, piece.end()).first('&', source);
                continue;
            }
            view.verbatim(source, new Span(plain, at));
            view.replaced(meaning, new Span(at, end));
            plain = end;
            at = new Span(end, piece.end()).first('&', source);
        }
        return view.verbatim(source, new Span(plain, piece.end())).build();
    }

    /** Behind the reference that begins at an {@code &}, its semicolon included; -1 if none does. */
    public static int end(String source, int at, int limit) {
        int last = Math.min(limit, at + LONGEST);
        for (int i = at + 1; i < last; i++) {
            char unit = source.charAt(i);
            if (unit == ';') {
                return i > at + 1 ? i + 1 : -1;
            }
            if (!Character.isLetterOrDigit(unit) && unit != '#') {
                return -1;
            }
        }
        return -1;
    }

    /** What the reference in {@code [start, end)} stands for; empty if it is none that is known. */
    public static String meaning(String source, int start, int end) {
        String name = source.substring(start + 1, end - 1);
        if (!name.startsWith("#")) {
            return Names.ALL.getOrDefault(name, "");
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean text = point > 0 && Character.isValidCodePoint(point) && (point < 0xD800 || point > 0xDFFF);
            return text ? Character.toString(point) : "\uFFFD";
        } catch (NumberFormatException none) {
            return "";
        }
    }
}
