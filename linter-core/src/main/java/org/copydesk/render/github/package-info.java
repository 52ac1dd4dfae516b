/**
 * The report as workflow commands. Floor 4: a stranger to the other formats.
 */
@NullMarked
package org.copydesk.render.github;

import org.jspecify.annotations.NullMarked;
