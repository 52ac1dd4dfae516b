/** What parts of a run cost, each for a megabyte of the example newsroom. */
@NullMarked
package org.copydesk.benchmarks;

import org.jspecify.annotations.NullMarked;
