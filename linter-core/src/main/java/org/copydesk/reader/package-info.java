/**
 * Reads files into articles: the contract, format detection and the limits on untrusted input. Floor 2: uses
 * text and article.
 */
@NullMarked
package org.copydesk.reader;

import org.jspecify.annotations.NullMarked;
