/**
 * The use cases: find the configuration, walk, decode, read, lint, render. Floor 5: uses everything below, and is
 * the only user of the file system.
 */
@NullMarked
package org.copydesk.run;

import org.jspecify.annotations.NullMarked;
