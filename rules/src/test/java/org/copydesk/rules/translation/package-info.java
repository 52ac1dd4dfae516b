/** Tests of the rules for translation. */
@NullMarked
package org.copydesk.rules.translation;

import org.jspecify.annotations.NullMarked;
