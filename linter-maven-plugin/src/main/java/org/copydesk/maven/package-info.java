/**
 * The goals: map parameters to a run and log what it found. Floor 6: uses run, config, finding and rule.
 */
@NullMarked
package org.copydesk.maven;

import org.jspecify.annotations.NullMarked;
