/**
 * Runs the examples on rule pages as tests, and builds articles for tests. Floor 5: uses run, engine, reader, pattern
 * and the floors below.
 */
@NullMarked
package org.copydesk.testkit;

import org.jspecify.annotations.NullMarked;
