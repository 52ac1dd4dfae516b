/**
 * The command: arguments, standard streams and exit codes, which appear nowhere else. Floor 6: uses run, config,
 * finding and rule.
 */
@NullMarked
package org.copydesk.cli;

import org.jspecify.annotations.NullMarked;
