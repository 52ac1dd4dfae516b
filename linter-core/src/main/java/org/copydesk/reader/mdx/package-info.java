/**
 * Reads MDX: takes imports, exports, expressions and JSX elements out by rules of its own, and hands what is left to the
 * reader of Markdown that it is given. Floor 2: a stranger to the other formats.
 */
@NullMarked
package org.copydesk.reader.mdx;

import org.jspecify.annotations.NullMarked;
