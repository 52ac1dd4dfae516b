/** The whole system, from the command line to the report. */
@NullMarked
package org.copydesk.system;

import org.jspecify.annotations.NullMarked;
