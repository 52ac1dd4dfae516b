package org.copydesk.reader.xml;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Says what is wrong with a document, in words for those who write articles and not parsers. */
final class XmlMistake {

    private XmlMistake() {}

    static String of(XMLStreamException broken) {
        String told = String.valueOf(broken.getMessage());
        String lower = told.toLowerCase(Locale.ROOT);
        if (lower.contains("maximum element depth")) {
            return "The elements are nested too deeply to be read; what stands before was.";
        }
        if (lower.contains("maximum") && lower.contains("attribute")) {
            return "An attribute here is too long, or there are too many of them; what stands before was read.";
        }
        if (lower.contains("maximum") || lower.contains("limit")) {
            return "This is longer than what is read of one text; what stands before was read.";
        }
        if (lower.contains("unexpected eof") || lower.contains("unexpected end of input")) {
            return "The document ends in the middle: an element is never closed.";
        }
        if (lower.contains("close tag") || lower.contains("closing tag") || lower.contains("end tag")) {
            return "A closing tag here does not close the element that is open.";
        }
        if (lower.contains("entity")) {
            return "A reference here names an entity that the document does not have; no DTD is read.";
        }
        if (lower.contains("duplicate attribute")) {
            return "An element here has one attribute twice.";
        }
        if (lower.contains("illegal character")
                || lower.contains("invalid xml character")
                || lower.contains("invalid white space")) {
            return "A character here may not stand in XML.";
        }
        return "This is no well-formed XML from here on; what stands before was read.";
    }
}
