/**
 * Words, sentences, folding, phrases, lexicons, similarity and language identification as pure functions. Floor
 * 1: uses text.
 */
@NullMarked
package org.copydesk.language;

import org.jspecify.annotations.NullMarked;
