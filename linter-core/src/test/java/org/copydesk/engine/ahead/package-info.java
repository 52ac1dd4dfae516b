/** Rules that are made ahead of an article. */
@NullMarked
package org.copydesk.engine.ahead;

import org.jspecify.annotations.NullMarked;
