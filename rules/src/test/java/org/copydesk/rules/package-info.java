/** The examples of all built-in rules, as tests. */
@NullMarked
package org.copydesk.rules;

import org.jspecify.annotations.NullMarked;
