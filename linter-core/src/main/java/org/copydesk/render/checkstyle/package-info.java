/**
 * The report as Checkstyle writes its own. Floor 4: a stranger to the other formats.
 */
@NullMarked
package org.copydesk.render.checkstyle;

import org.jspecify.annotations.NullMarked;
