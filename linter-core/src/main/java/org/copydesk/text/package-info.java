/**
 * Spans, source text and views of decoded text that know where each character came from. Floor 0: uses the JDK
 * only and does no input or output.
 */
@NullMarked
package org.copydesk.text;

import org.jspecify.annotations.NullMarked;
