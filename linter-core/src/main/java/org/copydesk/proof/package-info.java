/**
 * Holds rules to what their pages show: each example, in many spellings and formats, cut, repeated, fixed. For those who
 * write rules, by {@code copydesk test} and by the testkit; no lint run needs it. Floor 6: uses run, engine, reader, pattern
 * and the floors below.
 */
@NullMarked
package org.copydesk.proof;

import org.jspecify.annotations.NullMarked;
