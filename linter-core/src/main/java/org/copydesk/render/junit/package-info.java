/**
 * The report as results of tests. Floor 4: a stranger to the other formats.
 */
@NullMarked
package org.copydesk.render.junit;

import org.jspecify.annotations.NullMarked;
