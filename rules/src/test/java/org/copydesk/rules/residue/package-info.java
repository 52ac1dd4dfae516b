/** Tests of the rules for residue. */
@NullMarked
package org.copydesk.rules.residue;

import org.jspecify.annotations.NullMarked;
