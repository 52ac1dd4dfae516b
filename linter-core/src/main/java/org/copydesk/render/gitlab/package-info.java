/**
 * The report as a code quality artifact. Floor 4: a stranger to the other formats.
 */
@NullMarked
package org.copydesk.render.gitlab;

import org.jspecify.annotations.NullMarked;
