package org.copydesk.article;

/** What a block of an article is to an editor. */
public enum Role {
    /** The article's title, in a field or as a line of its own. */
    HEADLINE,
    /** Summary, deck or description under the headline. */
    STANDFIRST,
    /** Crosshead between paragraphs. */
    SUBHEAD,
    /** Who wrote it. */
    BYLINE,
    /** Place, date and agency in front of the first sentence, where it is a line of its own. */
    DATELINE,
    /** A paragraph of running text. */
    BODY,
    LIST_ITEM,
    /** A block quotation. */
    QUOTATION,
    /** What a picture shows. */
    CAPTION,
    /** Who made a picture. */
    CREDIT,
    /** Text for those who cannot see a picture. */
    ALT,
    /** Biography of the author. */
    BIO,
    /** Copyright and republication lines. */
    RIGHTS,
    /** What the page is made of, not the article: share bars, menus, forms, related links, cookie notices. */
    FURNITURE,
    TABLE_CELL,
    FOOTNOTE,
    /** Lines whose breaks are the author's: poems, lyrics, addresses. */
    VERSE,
    /** Program text and other text that no editor reads as prose. */
    CODE;

    /** True where sentences are expected and the rules of prose apply. */
    public boolean isProse() {
        return switch (this) {
            case BODY, LIST_ITEM, QUOTATION, STANDFIRST, FOOTNOTE, BIO, CAPTION -> true;
            case HEADLINE, SUBHEAD, BYLINE, DATELINE, CREDIT, ALT, RIGHTS, FURNITURE, TABLE_CELL, VERSE, CODE -> false;
        };
    }
}
