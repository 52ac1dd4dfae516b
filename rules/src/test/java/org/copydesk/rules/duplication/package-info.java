/** Tests of the rules for duplication. */
@NullMarked
package org.copydesk.rules.duplication;

import org.jspecify.annotations.NullMarked;
