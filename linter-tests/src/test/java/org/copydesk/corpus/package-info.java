/** Whole articles of the example newsroom and of the labelled corpus against what an editor marked in them. */
@NullMarked
package org.copydesk.corpus;

import org.jspecify.annotations.NullMarked;
