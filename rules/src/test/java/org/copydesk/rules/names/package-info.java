/** Tests of the rules for names. */
@NullMarked
package org.copydesk.rules.names;

import org.jspecify.annotations.NullMarked;
