/**
 * Runs the planned rules over articles: catalogue, suppressions, baseline, order, parallel work. Floor 4: uses
 * pattern, config, rule and the floors below, never a reader.
 */
@NullMarked
package org.copydesk.engine;

import org.jspecify.annotations.NullMarked;
