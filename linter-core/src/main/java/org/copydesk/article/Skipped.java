package org.copydesk.article;

import java.util.Objects;
import org.copydesk.text.Span;

/** A part of the source that was not read as text, and why: for the ledger of what was covered. */
public record Skipped(Span span, String why) {

    public Skipped {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(why, "why");
    }
}
