package org.copydesk.article;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a field of the format means to an editor, whatever the format calls it. */
public enum FieldKind {
    TITLE(Role.HEADLINE),
    /** A further title that the format keeps beside the first: link title, Open Graph title, SEO title. */
    OTHER_TITLE(Role.HEADLINE),
    DESCRIPTION(Role.STANDFIRST),
    AUTHOR(Role.BYLINE),
    AUTHOR_BIO(Role.BIO),
    CAPTION(Role.CAPTION),
    CREDIT(Role.CREDIT),
    ALT(Role.ALT),
    RIGHTS(Role.RIGHTS),
    DATELINE(Role.DATELINE),
    DATE(null),
    UPDATED(null),
    LANGUAGE(null),
    SLUG(null),
    /** Further addresses that lead here: permalink, alias, redirect. */
    ALIAS(null),
    TAG(null),
    IMAGE(null),
    OUTLET(null),
    AGENCY(null),
    /** A field that Copydesk does not know. */
    OTHER(null);

    private final @Nullable Role role;

    FieldKind(@Nullable Role role) {
        this.role = role;
    }

    /** The role of the field's text; empty where the field holds data and no text to read. */
    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }
}
