/**
 * Reads books: the documents of an EPUB in the order in which they are read. Floor 2: a stranger to the other formats; it is
 * given the reader of the documents.
 */
@NullMarked
package org.copydesk.reader.epub;

import org.jspecify.annotations.NullMarked;
