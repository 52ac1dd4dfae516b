/**
 * The article as an editor sees it, whatever its format: immutable records. Floor 1: uses text and language,
 * because blocks keep their words.
 */
@NullMarked
package org.copydesk.article;

import org.jspecify.annotations.NullMarked;
