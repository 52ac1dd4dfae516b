/**
 * What Git knows: which files a work tree holds, and what has changed in it. Git is a process of its own, called without a
 * shell. Part of floor 5.
 */
@NullMarked
package org.copydesk.run.git;

import org.jspecify.annotations.NullMarked;
