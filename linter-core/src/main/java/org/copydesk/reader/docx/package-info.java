/**
 * Reads Word documents: their paragraphs by style, with comments and tracked changes that were left in. A place in one is
 * the number of its paragraph. Floor 2: a stranger to the other formats; uses container and xml.
 */
@NullMarked
package org.copydesk.reader.docx;

import org.jspecify.annotations.NullMarked;
