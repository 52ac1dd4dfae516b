/**
 * The report for a terminal. Floor 4: a stranger to the other formats.
 */
@NullMarked
package org.copydesk.render.text;

import org.jspecify.annotations.NullMarked;
