package org.copydesk.reader.markdown;

import java.util.List;
import java.util.Set;

/** What the elements of HTML do to the text in them. */
final class HtmlNames {

    /** Elements that begin and end a line of their own. */
    private static final Set<String> BLOCKS = Set.copyOf(List.of(("address article aside audio blockquote body caption"
                    + " center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head"
                    + " header hgroup hr html iframe legend li main menu nav ol option p pre script search section select style"
                    + " summary svg table tbody td textarea tfoot th thead title tr ul video")
            .split(" ")));

    /** Elements whose content is no text of the page. */
    private static final Set<String> SILENT =
            Set.of("script", "style", "template", "svg", "math", "object", "audio", "video", "canvas", "iframe");

    /** Elements that say what the text in them is, and those that close them. */
    private static final Set<String> TELLING = Set.copyOf(List.of(("aside blockquote caption dd dl dt figcaption figure"
                    + " footer form h1 h2 h3 h4 h5 h6 li menu nav ol pre table td textarea th tr ul")
            .split(" ")));

    /** Elements whose content is kept as it is written. */
    private static final Set<String> VERBATIM = Set.of("pre", "textarea", "iframe", "audio", "video", "select");

    private HtmlNames() {}

    static boolean breaksLine(String name) {
        return name.equals("br") || isBlock(name);
    }

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    static boolean isSilent(String name) {
        return SILENT.contains(name);
    }

    /** True if Markdown in the element would be no Markdown, or no text of the page. */
    static boolean isVerbatim(String name) {
        return VERBATIM.contains(name) || isSilent(name);
    }

    static boolean isTelling(String name) {
        return TELLING.contains(name);
    }
}
