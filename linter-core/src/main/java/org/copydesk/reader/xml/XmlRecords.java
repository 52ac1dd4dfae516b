package org.copydesk.reader.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a document once and hands over each record with what stands in it, and before it each element of the frame
 * around the records. No more than one record is held.
 */
final class XmlRecords {

    /** Elements around records; all that stands in them before and beside the records is the frame. */
    private static final Set<String> CONTAINERS =
            Set.of("rss", "channel", "rdf:rdf", "feed", "newsmessage", "itemset", "newsml", "catalog", "newsenvelope");

    /** Elements that hold one article. */
    private static final Set<String> RECORDS = Set.of("item", "entry", "newsitem", "nitf");

    private static final int DEEPEST = 500;
    private static final int LONGEST_ATTRIBUTE = 1 << 20;
    private static final int MOST_ATTRIBUTES = 200;
    private static final int LONGEST_TEXT = 64 << 20;
    private static final XMLInputFactory FACTORY = factory();

    private final TextWindow window;
    private final Articles articles;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final List<String> containers = new ArrayList<>();
    private long skipped;

    XmlRecords(TextWindow window, Articles articles) {
        this.window = window;
        this.articles = articles;
    }

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

    void read() throws IOException {
        skipped = window.skipMark();
        XMLStreamReader2 events = null;
        try {
            events = (XMLStreamReader2) FACTORY.createXMLStreamReader(window);
            while (events.hasNext()) {
                events.next();
                take(events);
                if (articles.isForeign()) {
                    break;
                }
            }
        } catch (XMLStreamException broken) {
            failIfStream(broken);
            breakOff(broken, events);
        }
        articles.finish(window.piece(Long.MAX_VALUE).source());
    }

    /** The parser wraps what the stream throws. */
    private static void failIfStream(XMLStreamException broken) throws IOException {
        if (broken.getNestedException() instanceof IOException stream && !(stream instanceof CharConversionException)) {
            throw stream;
        }
    }

    private void breakOff(XMLStreamException broken, @Nullable XMLStreamReader2 events) {
        long at = skipped
                + (broken.getLocation() != null
                        ? broken.getLocation().getCharacterOffset()
                        : events == null ? 0 : events.getLocationInfo().getStartingCharOffset());
        while (!open.isEmpty()) {
            close(at, at);
        }
        TextWindow.Piece piece = window.piece(Long.MAX_VALUE);
        articles.broken(piece, at, XmlMistake.of(broken));
    }

    private void take(XMLStreamReader2 events) throws XMLStreamException {
        LocationInfo place = events.getLocationInfo();
        long start = skipped + place.getStartingCharOffset();
        switch (events.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> {
                long end = skipped + place.getEndingCharOffset();
                start(name(events), events, start, end);
            }
            case XMLStreamConstants.END_ELEMENT -> {
                long end = skipped + place.getEndingCharOffset();
                end(start, end);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.ENTITY_REFERENCE ->
                add(new XmlNode.Text(start, skipped + place.getEndingCharOffset(), false));
            case XMLStreamConstants.CDATA -> {
                long end = skipped + place.getEndingCharOffset();
                add(new XmlNode.Text(start, end, true));
            }
            case XMLStreamConstants.COMMENT -> add(new XmlNode.Comment(start, skipped + place.getEndingCharOffset()));
            default -> {}
        }
    }

    private static String name(XMLStreamReader2 events) {
        return events.getLocalName().toLowerCase(Locale.ROOT);
    }

    private void start(String name, XMLStreamReader2 events, long start, long end) {
        if (open.isEmpty()) {
            String local = name.substring(name.indexOf(':') + 1);
            boolean isContainer = CONTAINERS.contains(name) || CONTAINERS.contains(local);
            if (containers.isEmpty()) {
                articles.root(local);
            }
            if (isContainer && !RECORDS.contains(local)) {
                containers.add(name);
                return;
            }
            window.letGo(start);
        }
        open.push(new XmlElement(name, attributes(events, start, end), start, end));
    }

    private List<XmlAttribute> attributes(XMLStreamReader2 events, long start, long end) {
        int count = events.getAttributeCount();
        if (count == 0) {
            return List.of();
        }
        return AttributeScanner.scan(window.text(start, end), start);
    }

    private void end(long start, long end) {
        if (open.isEmpty()) {
            containers.remove(containers.size() - 1);
            return;
        }
        close(start, end);
    }

    private void close(long contentEnd, long end) {
        XmlElement element = open.pop();
        element.close(contentEnd, end);
        if (!open.isEmpty()) {
            open.getFirst().add(element);
        } else if (RECORDS.contains(element.local())) {
            articles.record(window.piece(end), element);
        } else {
            articles.frame(window.piece(end), element);
        }
    }

    private void add(XmlNode node) {
        if (!open.isEmpty()) {
            open.getFirst().add(node);
        } else if (node instanceof XmlNode.Comment) {
            articles.comment(window.piece(node.end()), node);
        }
    }
}
