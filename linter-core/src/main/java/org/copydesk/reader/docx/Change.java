package org.copydesk.reader.docx;

import org.copydesk.text.Span;

/**
 * A tracked change.
 *
 * @param place in the paragraph's line of the source
 * @param inserted text that is new; may be empty
 * @param deleted text that was taken out; may be empty
 */
record Change(Span place, String author, String inserted, String deleted) {

    /** True if the other goes on where this ends, by the same hand. */
    boolean isFollowedBy(Change other) {
        return place.end() == other.place.start() && author.equals(other.author);
    }

    Change with(Change other) {
        return new Change(place.union(other.place), author, inserted + other.inserted, deleted + other.deleted);
    }

    /** What to say of it. */
    String message() {
        if (deleted.isBlank()) {
            return "a tracked insertion" + WordText.by(author) + " was neither accepted nor rejected: “"
                    + WordText.shown(inserted) + "”";
        }
        return inserted.isBlank()
                ? "a tracked deletion" + WordText.by(author) + " was neither accepted nor rejected: “"
                        + WordText.shown(deleted) + "”"
                : "a tracked change" + WordText.by(author) + " was neither accepted nor rejected: “"
                        + WordText.shown(inserted) + "” for “" + WordText.shown(deleted) + "”";
    }
}
