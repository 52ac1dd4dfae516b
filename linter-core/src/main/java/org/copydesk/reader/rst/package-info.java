/**
 * Reads reStructuredText: titles, field lists, directives and inline marks as far as prose and fields need them. Floor 2: a
 * stranger to the other formats; uses no library.
 */
@NullMarked
package org.copydesk.reader.rst;

import org.jspecify.annotations.NullMarked;
