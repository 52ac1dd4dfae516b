/** Tests of how parameters are understood and of what is logged, without a Maven that runs. */
@NullMarked
package org.copydesk.maven;

import org.jspecify.annotations.NullMarked;
