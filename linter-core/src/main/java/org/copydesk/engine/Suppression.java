package org.copydesk.engine;

import java.util.Objects;
import org.copydesk.text.Span;

/**
 * A rule, or a category of rules, that is not to speak of a part of the source.
 *
 * @param rule id, or a category with {@code /*}
 * @param scope where the silenced findings begin, UTF-16 units of the source, the end included
 * @param comment index of the comment that asks for it
 * @param word index of the rule in that comment
 * @param closer index of the comment that ends it; -1 if none does
 */
record Suppression(String rule, Span scope, int comment, int word, int closer) {

    /** Behind a category: all its rules. */
    static final String ALL = "/*";

    Suppression {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(scope, "scope");
    }

    boolean isCategory() {
        return rule.endsWith(ALL);
    }

    /** The category without its mark. */
    String category() {
        return rule.substring(0, rule.length() - ALL.length());
    }
}
