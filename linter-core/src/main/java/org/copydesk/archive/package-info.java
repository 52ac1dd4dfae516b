/**
 * Facts about many articles, grouped by key, in memory or on disk. Floor 4: uses rule and the floors below.
 */
@NullMarked
package org.copydesk.archive;

import org.jspecify.annotations.NullMarked;
