package org.copydesk.rules.byline;

import org.copydesk.text.Span;

/**
 * What is wrong with the value of an author field.
 *
 * @param message id of the message
 * @param place in UTF-16 units of the value
 * @param isSure false if a name may look so
 */
record AuthorFault(String message, Span place, boolean isSure) {

    static AuthorFault error(String message, Span place) {
        return new AuthorFault(message, place, true);
    }

    static AuthorFault warning(String message, Span place) {
        return new AuthorFault(message, place, false);
    }
}
