/**
 * The report as SARIF. Floor 4: a stranger to the other formats.
 */
@NullMarked
package org.copydesk.render.sarif;

import org.jspecify.annotations.NullMarked;
