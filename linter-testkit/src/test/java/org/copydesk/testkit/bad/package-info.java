/** Rules that the testkit must object to. */
@NullMarked
package org.copydesk.testkit.bad;

import org.jspecify.annotations.NullMarked;
