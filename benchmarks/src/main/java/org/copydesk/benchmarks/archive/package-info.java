/**
 * Archives of any size with planted faults, and how many of them the archive rules find. Making one needs the JDK only;
 * scoring uses {@code run}, {@code finding} and the rules.
 */
@NullMarked
package org.copydesk.benchmarks.archive;

import org.jspecify.annotations.NullMarked;
