/**
 * The report as JSON. Floor 4: a stranger to the other formats.
 */
@NullMarked
package org.copydesk.render.json;

import org.jspecify.annotations.NullMarked;
