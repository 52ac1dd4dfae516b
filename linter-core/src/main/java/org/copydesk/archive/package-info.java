/**
 * What only many articles together can show: facts grouped by key, and the findings that a rule reads from them. Floor
 * F4: sees config, rule and below.
 */
@NullMarked
package org.copydesk.archive;

import org.jspecify.annotations.NullMarked;
