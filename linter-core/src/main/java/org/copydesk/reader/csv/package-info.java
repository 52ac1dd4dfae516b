/**
 * Reads tables of articles, CSV and TSV: the first row names the columns, and each row is an article. Floor 2: a stranger to
 * the other formats, whose readers it is given for bodies; uses no library, as those tell where a row begins, and what is
 * needed is the place of each letter of a cell.
 */
@NullMarked
package org.copydesk.reader.csv;

import org.jspecify.annotations.NullMarked;
