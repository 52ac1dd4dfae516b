/**
 * Which fixes can be made together, what a text becomes by them, and how that differs. Floor 2: uses finding and text,
 * never a file.
 */
@NullMarked
package org.copydesk.fix;

import org.jspecify.annotations.NullMarked;
