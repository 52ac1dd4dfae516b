package org.copydesk.article;

/** Where a block stands, whatever it is: a caption that stands in the flow is a caption left in the body. */
public enum Place {
    /** A named field of the format: front matter, JSON property, meta element. */
    FIELD,
    /** The running text. */
    FLOW,
    /** With its picture: figcaption, image title, caption shortcode. */
    FIGURE,
    /** Marked by the format as not the article: nav, aside, form, footer. */
    ASIDE
}
