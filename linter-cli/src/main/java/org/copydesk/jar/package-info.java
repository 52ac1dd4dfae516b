/** The last step of the build, on the jar that holds everything; nothing of this is in it. Floor 0: uses the JDK and ASM only. */
@NullMarked
package org.copydesk.jar;

import org.jspecify.annotations.NullMarked;
