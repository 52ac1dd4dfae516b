/**
 * Reads AsciiDoc: headers, blocks and inline marks as far as prose and fields need them. Floor 2: a stranger to the other
 * formats; uses no library.
 */
@NullMarked
package org.copydesk.reader.asciidoc;

import org.jspecify.annotations.NullMarked;
