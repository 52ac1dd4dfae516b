/**
 * The report as a page for editors. Floor 4: a stranger to the other formats.
 */
@NullMarked
package org.copydesk.render.html;

import org.jspecify.annotations.NullMarked;
