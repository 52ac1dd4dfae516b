package org.copydesk.reader.markdown;

import org.commonmark.parser.Parser;
import org.copydesk.text.Span;

/**
 * What the parts of the reader share while they read one file.
 *
 * @param pandoc true if a picture alone in its paragraph is a figure, and the words in its brackets are its caption
 */
record Reading(Page page, Parser parser, Entities entities, Galley galley, boolean pandoc) {

    /** The same for a piece of the page that is Markdown for itself, and holds no mask. */
    Reading of(Span piece) {
        return new Reading(page.piece(piece), parser, entities, galley, pandoc);
    }
}
