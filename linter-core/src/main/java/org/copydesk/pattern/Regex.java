package org.copydesk.pattern;

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

    /** Literals of which one stands in every match; empty if there are none worth looking for. */
    List<String> literals() {
        return RegexLiterals.of(node);
    }
}
