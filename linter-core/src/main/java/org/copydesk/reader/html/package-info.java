/**
 * Reads HTML, pages and fragments: finds the article in the page, and tells apart what the page is made of. Floor 2: a
 * stranger to the other formats; the only package that sees the HTML parser.
 */
@NullMarked
package org.copydesk.reader.html;

import org.jspecify.annotations.NullMarked;
