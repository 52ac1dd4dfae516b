package org.copydesk.article;

import java.util.Objects;
import org.copydesk.text.Span;

/**
 * Something that the reader of the format could not take as it stands; it becomes a finding of the engine.
 *
 * @param rule the id under which it is reported: {@code unreadable-document}, {@code field-invalid} or
 *     {@code review-residue}
 * @param message one sentence: what is wrong, and where the sentence helps, what to do
 */
public record Problem(String rule, Span span, String message) {

    /** The rule id for a document, or a part of one, that cannot be read. */
    public static final String UNREADABLE = "unreadable-document";
    /** The rule id for a field that does not hold what it should. */
    public static final String FIELD_INVALID = "field-invalid";
    /** The rule id for what reviewers left in a document. */
    public static final String REVIEW_RESIDUE = "review-residue";

    public Problem {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(message, "message");
    }
}
