package org.copydesk.article;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a field of the format means to an editor, whatever the format calls it. */
public enum FieldKind {
    TITLE("headline", Role.HEADLINE),
    /** A further title that the format keeps beside the first: link title, Open Graph title, SEO title. */
    OTHER_TITLE("other-headline", Role.HEADLINE),
    DESCRIPTION("standfirst", Role.STANDFIRST),
    AUTHOR("byline", Role.BYLINE),
    AUTHOR_BIO("bio", Role.BIO),
    CAPTION("caption", Role.CAPTION),
    CREDIT("credit", Role.CREDIT),
    ALT("alt", Role.ALT),
    /** Who owns it and who may use it: the very place for what is residue in a text. */
    RIGHTS("rights", null),
    DATELINE("dateline", Role.DATELINE),
    DATE("date", null),
    UPDATED("updated", null),
    LANGUAGE("language", null),
    SLUG("slug", null),
    /** Further addresses that lead here: permalink, alias, redirect. */
    ALIAS("alias", null),
    TAG("tag", null),
    IMAGE("image", null),
    OUTLET("outlet", null),
    AGENCY("agency", null),
    /** A field that Copydesk does not know. */
    OTHER("other", null);

    private final String id;
    private final @Nullable Role role;

    FieldKind(String id, @Nullable Role role) {
        this.id = id;
        this.role = role;
    }

    /** What an editor calls it, and the configuration with him: {@code headline}, {@code byline}. */
    public String id() {
        return id;
    }

    /** The kind that an editor calls so. */
    public static Optional<FieldKind> of(String id) {
        for (FieldKind kind : values()) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The role of the field's text; empty where the field holds data and no text to read. */
    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }
}
