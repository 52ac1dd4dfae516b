/**
 * What can be said of bare text: folding, words, sentences, quotations, phrases, likeness, sound and language.
 *
 * <p>Floor F1: pure functions and immutable values over {@code java.lang} text. Nothing here knows articles, markup or
 * rules, and nothing is read but this package's own data on the class path. All offsets are UTF-16 units of the text
 * handed in, ranges are half-open. No result depends on the default locale, and one text gives one result on every run.
 */
@NullMarked
package org.copydesk.language;

import org.jspecify.annotations.NullMarked;
