/** Rules that must be objected to. */
@NullMarked
package org.copydesk.proof.bad;

import org.jspecify.annotations.NullMarked;
