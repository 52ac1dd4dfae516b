package org.copydesk.reader.html;

import java.util.Optional;
import org.copydesk.article.Role;
import org.jspecify.annotations.Nullable;

/** What the class or id of an element says of the text in it. */
enum Sign {
    /** Shown to nobody, or to screen readers only. */
    HIDDEN(null, 0),
    FURNITURE(null, 0),
    /** What readers have to say; furniture too, but never mistaken for the article however long it is. */
    COMMENTS(null, 0),
    /** The box that holds the article's text. */
    CONTENT(null, 0),
    TITLE(null, 0),
    CAPTION(Role.CAPTION, 1_500),
    CREDIT(Role.CREDIT, 300),
    BYLINE(Role.BYLINE, 300),
    STANDFIRST(Role.STANDFIRST, 1_000),
    DATELINE(Role.DATELINE, 200),
    BIO(Role.BIO, 3_000),
    RIGHTS(Role.RIGHTS, 1_000),
    /** Where something is from: with a picture, who made it. */
    SOURCE(null, 300),
    PULL_QUOTE(Role.QUOTATION, 1_000);

    private final @Nullable Role role;
    private final int longest;

    Sign(@Nullable Role role, int longest) {
        this.role = role;
        this.longest = longest;
    }

    Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    /** More text than this, in UTF-16 units, is not what the sign says: a class of the page's frame, perhaps. */
    int longest() {
        return longest;
    }

    boolean isFurniture() {
        return this == FURNITURE || this == COMMENTS;
    }
}
