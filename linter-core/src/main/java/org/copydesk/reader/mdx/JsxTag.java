package org.copydesk.reader.mdx;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * A tag of JSX.
 *
 * @param name as written; empty for a fragment
 * @param span brackets included
 * @param props those that hold a text
 * @param coded true if a value is an expression
 */
record JsxTag(String name, Kind kind, Span span, List<Prop> props, boolean coded) {

    enum Kind {
        OPENING,
        CLOSING,
        /** Closes itself, or is never closed: {@code <br>}. */
        SINGLE
    }

    /** A property and the text that it holds. */
    record Prop(String name, TextView text) {}

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> PHRASES = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "br", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd",
            "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
            "wbr");
    private static final List<String> PICTURES = List.of("image", "img", "figure", "photo", "picture");

    JsxTag {
        props = List.copyOf(props);
    }

    /** True for an element of HTML; others are components, whose names begin with a capital or hold a point. */
    boolean isHtml() {
        return !name.isEmpty() && Character.isLowerCase(name.charAt(0)) && name.indexOf('.') < 0;
    }

    /** True for an element of HTML that marks words within a line. */
    boolean isPhrase() {
        return PHRASES.contains(name);
    }

    /** True for an element of HTML that stands on lines of its own, however it is written. */
    boolean isBlock() {
        return isHtml() && !isPhrase() && !VOID.contains(name);
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    boolean isPicture() {
        String lower = name.toLowerCase(Locale.ROOT);
        return PICTURES.stream().anyMatch(lower::contains);
    }
}
