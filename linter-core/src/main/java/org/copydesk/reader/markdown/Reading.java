package org.copydesk.reader.markdown;

/**
 * What the parts of the reader share while they read one file.
 *
 * @param pandoc true if a picture alone in its paragraph is a figure, and the words in its brackets are its caption
 */
record Reading(Page page, Entities entities, Galley galley, boolean pandoc) {}
