package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern as read.
 *
 * @param written for the library
 * @param groups how many groups it has
 * @param wordStart true if no word may go on before a match
 * @param wordEnd true if no word may go on behind a match
 */
record Regex(RegexNode node, String written, int groups, boolean wordStart, boolean wordEnd) {

    /** For a literal's sake what no word goes over is as good as a blank. */
    private static final RegexNode BLANK = new RegexNode.Letters(List.of(" "));

    /**
     * Literals of which one stands in every match; empty if there are none worth looking for.
     *
     * @param anchor nothing that goes on with a match stands where it binds it
     */
    List<String> literals(Anchor anchor) {
        List<RegexNode> parts = new ArrayList<>();
        if (wordStart || anchor.bindsStart()) {
            parts.add(BLANK);
        }
        parts.addAll(node instanceof RegexNode.Row row ? row.parts() : List.of(node));
        if (wordEnd || anchor.bindsEnd()) {
            parts.add(BLANK);
        }
        return RegexLiterals.of(new RegexNode.Row(parts));
    }
}
