/**
 * Reads plain text and infers its structure. Floor 2: a stranger to the other formats.
 */
@NullMarked
package org.copydesk.reader.plain;

import org.jspecify.annotations.NullMarked;
