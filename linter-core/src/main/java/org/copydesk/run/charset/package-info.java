/**
 * Which letters the bytes of a file stand for: what it declares, what its byte order mark says, and what the bytes
 * themselves look like. Pure functions; part of run.
 */
@NullMarked
package org.copydesk.run.charset;

import org.jspecify.annotations.NullMarked;
