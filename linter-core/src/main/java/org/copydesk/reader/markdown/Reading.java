package org.copydesk.reader.markdown;

/** What the parts of the reader share while they read one file. */
record Reading(Page page, Entities entities, Galley galley) {}
