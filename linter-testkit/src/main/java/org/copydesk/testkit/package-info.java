/**
 * Runs the examples on rule pages as tests of JUnit, and builds articles for tests. Floor 7: uses proof, run, engine,
 * reader, pattern and the floors below.
 */
@NullMarked
package org.copydesk.testkit;

import org.jspecify.annotations.NullMarked;
