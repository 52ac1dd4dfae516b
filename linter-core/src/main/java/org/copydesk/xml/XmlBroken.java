package org.copydesk.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** A document that is no well-formed XML from some place on; its message is a sentence for those who write articles. */
public final class XmlBroken extends Exception {

    private static final long serialVersionUID = 1L;

    private final long offset;

    private XmlBroken(String message, long offset) {
        super(message);
        this.offset = offset;
    }

    /**
     * What a parser stumbled over.
     *
     * @param last where the last whole event began, for a parser that does not tell
     * @throws IOException if it was the stream and not the document
     */
    static XmlBroken of(XMLStreamException broken, long last) throws IOException {
        if (broken.getNestedException() instanceof IOException stream && !(stream instanceof CharConversionException)) {
            throw stream;
        }
        long offset = broken.getLocation() == null ? last : broken.getLocation().getCharacterOffset();
        return new XmlBroken(sentence(String.valueOf(broken.getMessage())), Math.max(0, offset));
    }

    /** Where it broke, in UTF-16 units from where the parser began. */
    public long offset() {
        return offset;
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    private static String sentence(String told) {
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
