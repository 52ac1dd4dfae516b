/**
 * The goals: map parameters to a run and log what it found. Floor 6: uses run, render, config, finding, rule and the
 * nearest word of language.
 */
@NullMarked
package org.copydesk.maven;

import org.jspecify.annotations.NullMarked;
