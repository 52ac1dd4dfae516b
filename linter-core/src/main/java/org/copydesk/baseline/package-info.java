/**
 * Findings that are known and do not count: the entries, their file, and which findings they stand for. Floor 4: uses
 * finding and text, never a file.
 */
@NullMarked
package org.copydesk.baseline;

import org.jspecify.annotations.NullMarked;
