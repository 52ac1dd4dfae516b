package org.copydesk.pattern;

import java.util.List;

/** A regular expression taken apart as far as its literals are of interest. */
sealed interface RegexNode {

    /** One character out of a few; a literal character is the choice of one. */
    record Letters(List<String> choices) implements RegexNode {

        public Letters {
            choices = List.copyOf(choices);
        }
    }

    /** One character out of many. */
    record Any(Members members) implements RegexNode {}

    /** A place, no character. */
    record Nowhere() implements RegexNode {}

    record Row(List<RegexNode> parts) implements RegexNode {

        public Row {
            parts = List.copyOf(parts);
        }
    }

    record Choice(List<RegexNode> branches) implements RegexNode {

        public Choice {
            branches = List.copyOf(branches);
        }
    }

    /** @param most {@link Integer#MAX_VALUE} for no limit */
    record Repeat(RegexNode node, int least, int most) implements RegexNode {}

    /** True if it can match the empty text. */
    default boolean matchesNothing() {
        if (this instanceof Row row) {
            for (RegexNode part : row.parts()) {
                if (!part.matchesNothing()) {
                    return false;
                }
            }
            return true;
        }
        if (this instanceof Choice choice) {
            for (RegexNode branch : choice.branches()) {
                if (branch.matchesNothing()) {
                    return true;
                }
            }
            return false;
        }
        if (this instanceof Repeat repeat) {
            return repeat.least() == 0 || repeat.node().matchesNothing();
        }
        return this instanceof Nowhere;
    }
}
