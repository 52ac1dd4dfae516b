package org.copydesk.pattern;

/** One entry of a rule's {@code unless}: where it stands, a match is none. */
record Exemption(Kind kind, Scope scope) {

    /** Where it must stand. */
    enum Scope {
        /** Over a part of the match at least. */
        MATCH,
        /** Right before the match, with nothing but blanks and marks between. */
        BEFORE,
        /** Right behind the match. */
        AFTER,
        /** In the same block. */
        BLOCK,
        /** Anywhere in the article. */
        ARTICLE
    }
}
