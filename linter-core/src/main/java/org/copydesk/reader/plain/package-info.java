/**
 * Reads plain text: tells paragraphs from wrapped lines and lines that stand for themselves. What a paragraph is to an
 * editor is the structure step's business. Floor 2: a stranger to the other formats.
 */
@NullMarked
package org.copydesk.reader.plain;

import org.jspecify.annotations.NullMarked;
