/**
 * Keeps the facts of archives on disk: for a run whose facts are more than its memory may hold, and from one run to the
 * next. A part of {@code run}; sees the archive and below, and the file system.
 */
@NullMarked
package org.copydesk.run.facts;

import org.jspecify.annotations.NullMarked;
