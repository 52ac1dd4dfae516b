package org.copydesk.language;

import java.util.Optional;

/**
 * A line of a lexicon.
 *
 * @param text as written
 * @param key as looked up, see {@link LexiconKey}
 */
record LexiconEntry(String text, String key, Optional<String> value) {}
