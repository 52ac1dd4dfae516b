package org.copydesk.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a document event by event. Names keep their prefixes as written: documents in the wild write the usual
 * prefixes and forget to declare them. Offsets are UTF-16 units from where the reader stood.
 */
public final class XmlEvents {

    private static final int DEEPEST = 500;
    private static final int LONGEST_ATTRIBUTE = 1 << 20;
    private static final int MOST_ATTRIBUTES = 200;
    private static final int LONGEST_TEXT = 64 << 20;

    /** What is found. */
    public enum Event {
        START,
        END,
        /** Text, or a reference, as written. */
        TEXT,
        /** A CDATA section. */
        LITERAL,
        COMMENT,
        /** Something without a meaning for articles. */
        OTHER
    }

    /** Made when the first document is read: to make it takes milliseconds. */
    private static final class Holder {
        private static final XMLInputFactory FACTORY = factory();

        private static XMLInputFactory factory() {
            XMLInputFactory2 factory = new WstxInputFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, false);
            factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
            factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
            factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
            factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
            factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
            factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_TEXT);
            return factory;
        }
    }

    private final Reader in;
    private @Nullable XMLStreamReader2 events;

    private XmlEvents(Reader in) {
        this.in = in;
    }

    /** The events of what a reader gives; it is not closed. */
    public static XmlEvents of(Reader in) {
        return new XmlEvents(in);
    }

    /**
     * Goes to the next event.
     *
     * @return false at the end
     * @throws XmlBroken if the document is no XML here
     * @throws IOException if the reader fails
     */
    public boolean next() throws XmlBroken, IOException {
        try {
            XMLStreamReader2 known = events;
            if (known == null) {
                known = (XMLStreamReader2) Holder.FACTORY.createXMLStreamReader(in);
                events = known;
            }
            if (!known.hasNext()) {
                return false;
            }
            known.next();
            return true;
        } catch (XMLStreamException broken) {
            throw XmlBroken.of(broken, events == null ? 0 : start());
        }
    }

    public Event event() {
        return switch (here().getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> Event.START;
            case XMLStreamConstants.END_ELEMENT -> Event.END;
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.ENTITY_REFERENCE ->
                Event.TEXT;
            case XMLStreamConstants.CDATA -> Event.LITERAL;
            case XMLStreamConstants.COMMENT -> Event.COMMENT;
            default -> Event.OTHER;
        };
    }

    /** The element's name as written, with its prefix. */
    public String name() {
        return here().getLocalName();
    }

    public boolean hasAttributes() {
        return here().getAttributeCount() > 0;
    }

    /** An attribute's value by its name without a prefix, as {@code id} for {@code w:id}; empty if it is not there. */
    public String attribute(String name) {
        XMLStreamReader2 at = here();
        for (int i = 0; i < at.getAttributeCount(); i++) {
            String full = at.getAttributeLocalName(i);
            if (full.substring(full.indexOf(':') + 1).toLowerCase(Locale.ROOT).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The text of the event with references decoded; empty for a reference to what is not declared. */
    public String text() {
        String text = here().getText();
        return text == null ? "" : text;
    }

    public long start() {
        return here().getLocationInfo().getStartingCharOffset();
    }

    public long end() throws XmlBroken, IOException {
        try {
            return here().getLocationInfo().getEndingCharOffset();
        } catch (XMLStreamException broken) {
            throw XmlBroken.of(broken, start());
        }
    }

    private XMLStreamReader2 here() {
        XMLStreamReader2 known = events;
        if (known == null) {
            throw new IllegalStateException("before the first event");
        }
        return known;
    }
}
