package org.copydesk.pattern;

import java.util.List;

/** What is asked of a field's value. */
sealed interface FieldTest {

    /** No field of the kinds is there; asked of the article. */
    record Missing() implements FieldTest {}

    /** The field is there without a value. */
    record Blank() implements FieldTest {}

    /**
     * More characters than a limit.
     *
     * @param limit in code points
     * @param option the option that holds the limit; empty if {@code limit} is it
     */
    record LongerThan(int limit, String option) implements FieldTest {}

    /** Fewer characters than a limit; a blank value is not too short but blank. */
    record ShorterThan(int limit, String option) implements FieldTest {}

    /** The whole value is one of some texts, folded. */
    record OneOf(Literals texts) implements FieldTest {}

    /** The value is none of some texts, folded. */
    record NoneOf(Literals texts) implements FieldTest {}

    /** A pattern matches within the value. */
    record Matching(Regex regex, boolean caseSensitive) implements FieldTest {}

    /** A pattern does not match the value, which is not blank. */
    record NotMatching(Regex regex, boolean caseSensitive) implements FieldTest {}

    /** The names of the tests in a rule's file. */
    List<String> NAMES =
            List.of("missing", "blank", "longer-than", "shorter-than", "one-of", "none-of", "matching", "not-matching");
}
