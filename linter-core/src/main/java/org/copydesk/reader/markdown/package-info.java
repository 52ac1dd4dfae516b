/**
 * Reads Markdown with its front matter. Floor 2: a stranger to the other formats, and the only user of commonmark
 * and of the TOML library.
 */
@NullMarked
package org.copydesk.reader.markdown;

import org.jspecify.annotations.NullMarked;
