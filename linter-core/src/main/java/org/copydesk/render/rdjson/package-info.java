/**
 * The report as reviewdog's diagnostics. Floor 4: a stranger to the other formats.
 */
@NullMarked
package org.copydesk.render.rdjson;

import org.jspecify.annotations.NullMarked;
