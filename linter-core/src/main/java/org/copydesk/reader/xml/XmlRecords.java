package org.copydesk.reader.xml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.xml.XmlBroken;
import org.copydesk.xml.XmlEvents;

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

    private final TextWindow window;
    private final Articles articles;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final List<String> containers = new ArrayList<>();
    private long skipped;

    XmlRecords(TextWindow window, Articles articles) {
        this.window = window;
        this.articles = articles;
    }

    void read() throws IOException {
        skipped = window.skipMark();
        XmlEvents events = XmlEvents.of(window);
        try {
            while (events.next()) {
                take(events);
                if (articles.isForeign()) {
                    break;
                }
            }
        } catch (XmlBroken broken) {
            breakOff(broken);
        }
        articles.finish(window.piece(Long.MAX_VALUE).source());
    }

    private void breakOff(XmlBroken broken) {
        long at = skipped + broken.offset();
        while (!open.isEmpty()) {
            close(at, at);
        }
        articles.broken(window.piece(Long.MAX_VALUE), at, broken.sentence());
    }

    private void take(XmlEvents events) throws XmlBroken, IOException {
        long start = skipped + events.start();
        switch (events.event()) {
            case START -> start(events.name().toLowerCase(Locale.ROOT), events, start, skipped + events.end());
            case END -> end(start, skipped + events.end());
            case TEXT -> add(new XmlNode.Text(start, skipped + events.end(), false));
            case LITERAL -> add(new XmlNode.Text(start, skipped + events.end(), true));
            case COMMENT -> add(new XmlNode.Comment(start, skipped + events.end()));
            case OTHER -> {}
        }
    }

    private void start(String name, XmlEvents events, long start, long end) {
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

    private List<XmlAttribute> attributes(XmlEvents events, long start, long end) {
        if (!events.hasAttributes()) {
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
