package org.copydesk.reader.xml;

/** What an element may hold. Offsets are UTF-16 units from the start of the file. */
sealed interface XmlNode permits XmlElement, XmlNode.Text, XmlNode.Comment {

    long start();

    long end();

    /**
     * Text.
     *
     * @param literal true for what stands between the marks of a CDATA section, where references are none
     */
    record Text(long start, long end, boolean literal) implements XmlNode {}

    /** A comment, marks included. */
    record Comment(long start, long end) implements XmlNode {}
}
