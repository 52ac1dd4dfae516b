package org.copydesk.run;

/**
 * How to mend what is found.
 *
 * @param suggested true to make also fixes that are only suggested, which may change the sense
 * @param pretended true to change no file, and only to show what would change
 * @param dirtyAllowed true to change files although Git could not give back their present text
 */
public record FixSettings(boolean suggested, boolean pretended, boolean dirtyAllowed) {}
