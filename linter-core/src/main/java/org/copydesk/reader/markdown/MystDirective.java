package org.copydesk.reader.markdown;

import java.util.Set;

/** Directives of MyST, {@code :::{note} Title} or between back-ticks, told from attributes and from chunks of code. */
final class MystDirective {

    private static final Set<String> TEXTS = Set.of(
            "note",
            "tip",
            "hint",
            "important",
            "warning",
            "caution",
            "danger",
            "attention",
            "error",
            "seealso",
            "admonition",
            "dropdown",
            "topic",
            "sidebar",
            "margin",
            "epigraph",
            "pull-quote",
            "figure",
            "versionadded",
            "versionchanged",
            "deprecated");
    private static final String FIGURE = "figure";

    private MystDirective() {}

    /** The name in the braces that begin at an offset; empty if there is none. */
    static String name(String line, int brace) {
        if (brace >= line.length() || line.charAt(brace) != '{') {
            return "";
        }
        int end = brace + 1;
        while (end < line.length() && (Character.isLetter(line.charAt(end)) || line.charAt(end) == '-')) {
            end++;
        }
        return end < line.length() && line.charAt(end) == '}' ? line.substring(brace + 1, end) : "";
    }

    /** True if what stands in a directive is text. */
    static boolean isText(String name) {
        return TEXTS.contains(name);
    }

    /** True if the words behind a directive's name are its title. */
    static boolean isTitled(String name) {
        return TEXTS.contains(name) && !name.equals(FIGURE);
    }

    /** True for a line that gives an option: {@code :alt: words}. */
    static boolean isOption(String line) {
        String text = line.strip();
        int colon = text.indexOf(':', 1);
        return text.startsWith(":") && colon > 1 && text.substring(1, colon).indexOf(' ') < 0;
    }

    /** True for a note that holds a picture's caption. */
    static boolean isFigure(Page page, int start) {
        int at = start;
        while (at < page.source().length() && ":` ".indexOf(page.source().charAt(at)) >= 0) {
            at++;
        }
        return page.source().startsWith("{" + FIGURE + "}", at);
    }
}
