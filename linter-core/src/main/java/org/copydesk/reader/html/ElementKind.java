package org.copydesk.reader.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Inline;

/** What an element does to the text in it. */
enum ElementKind {
    /** Begins and ends a block of text. */
    BLOCK,
    /** Stands in the line. */
    PHRASE,
    /** Is no text of the page, with all that is in it. */
    SILENT,
    /** Says something of the document. */
    META,
    /** Ends a line. */
    BREAK,
    /** Parts two blocks and holds nothing. */
    RULE,
    IMAGE,
    /** A quotation whose marks the browser sets. */
    QUOTE;

    private static final Map<String, ElementKind> KINDS = kinds();
    private static final Map<String, Inline.Kind> MARKS = marks();

    private static Map<String, ElementKind> kinds() {
        Map<String, ElementKind> kinds = new LinkedHashMap<>();
        put(
                kinds,
                BLOCK,
                "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset"
                        + " figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup html legend li listing main"
                        + " menu nav ol optgroup p plaintext pre search section summary table tbody td tfoot th thead tr ul"
                        + " xmp");
        put(
                kinds,
                SILENT,
                "script style template noscript svg math object embed iframe video audio canvas applet select datalist"
                        + " textarea input progress meter map frameset frame noframes noembed rt rp link base col colgroup"
                        + " param source track area command keygen");
        put(kinds, META, "title meta");
        put(kinds, BREAK, "br");
        put(kinds, RULE, "hr");
        put(kinds, IMAGE, "img image amp-img");
        put(kinds, QUOTE, "q");
        return kinds;
    }

    private static void put(Map<String, ElementKind> kinds, ElementKind kind, String names) {
        for (String name : names.split(" ")) {
            kinds.put(name, kind);
        }
    }

    private static Map<String, Inline.Kind> marks() {
        Map<String, Inline.Kind> marks = new LinkedHashMap<>();
        marks.put("a", Inline.Kind.LINK);
        for (String name : "em i cite dfn var".split(" ")) {
            marks.put(name, Inline.Kind.EMPHASIS);
        }
        for (String name : "strong b".split(" ")) {
            marks.put(name, Inline.Kind.STRONG);
        }
        for (String name : "code kbd samp tt".split(" ")) {
            marks.put(name, Inline.Kind.CODE);
        }
        for (String name : "s strike del".split(" ")) {
            marks.put(name, Inline.Kind.STRUCK);
        }
        return marks;
    }

    /** The kind of an element by its name in lower case. Custom elements are the boxes that pages are built from. */
    static ElementKind of(String name) {
        ElementKind kind = KINDS.get(name);
        if (kind != null) {
            return kind;
        }
        return name.indexOf('-') > 0 ? BLOCK : PHRASE;
    }

    /** What an element in the line marks the text in it as. */
    static Optional<Inline.Kind> mark(String name) {
        return Optional.ofNullable(MARKS.get(name));
    }

    /** True for a heading from {@code h1} to {@code h6}. */
    static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }
}
