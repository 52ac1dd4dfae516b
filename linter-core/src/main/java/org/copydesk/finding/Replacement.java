package org.copydesk.finding;

import java.util.Objects;
import org.copydesk.text.Edit;
import org.copydesk.text.SourceText;

/**
 * One edit of a fix, with all that it takes to show it when the source is gone.
 *
 * @param location what is replaced; empty for an insertion
 * @param text what stands there afterwards, in the source's own notation
 */
public record Replacement(Location location, String text) implements Comparable<Replacement> {

    public Replacement {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(text, "text");
    }

    public static Replacement of(SourceText source, Edit edit) {
        return new Replacement(Location.of(source, edit.span()), edit.replacement());
    }

    /** What to do to the source's text. */
    public Edit edit() {
        return new Edit(location.span(), text);
    }

    @Override
    public int compareTo(Replacement other) {
        return edit().compareTo(other.edit());
    }
}
