/**
 * Files that Git would not see: patterns as in {@code .gitignore}, by Git's own rules, for folders where Git cannot be
 * asked and for files of patterns that it does not know. Part of floor 5.
 */
@NullMarked
package org.copydesk.run.ignore;

import org.jspecify.annotations.NullMarked;
