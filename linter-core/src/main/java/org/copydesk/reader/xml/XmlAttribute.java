package org.copydesk.reader.xml;

/**
 * An attribute.
 *
 * @param name in lower case, with its prefix
 * @param value as the parser decodes it
 * @param start where the value begins, behind its quotation mark; UTF-16 units from the start of the file
 * @param end exclusive
 */
record XmlAttribute(String name, String value, long start, long end) {}
