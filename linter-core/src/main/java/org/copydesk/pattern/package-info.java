/**
 * The closed list of declarative match kinds, from YAML to a rule. Floor 3: uses yaml, rule and the floors below,
 * and is the only user of the regular expression library.
 */
@NullMarked
package org.copydesk.pattern;

import org.jspecify.annotations.NullMarked;
