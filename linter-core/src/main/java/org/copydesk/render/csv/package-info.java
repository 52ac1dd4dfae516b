/**
 * The report as a table. Floor 4: a stranger to the other formats.
 */
@NullMarked
package org.copydesk.render.csv;

import org.jspecify.annotations.NullMarked;
