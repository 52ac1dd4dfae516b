/**
 * Reads JSON and JSON lines: finds the articles in a document of any shape, their fields by name and their bodies,
 * which other formats' readers may read. Floor 2: a stranger to the other formats.
 */
@NullMarked
package org.copydesk.reader.json;

import org.jspecify.annotations.NullMarked;
