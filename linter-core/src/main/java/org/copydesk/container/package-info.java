/**
 * Files that hold files: the parts of a zip archive, read in memory under limits, never unpacked to a disk. Floor 0: uses
 * the JDK only.
 */
@NullMarked
package org.copydesk.container;

import org.jspecify.annotations.NullMarked;
