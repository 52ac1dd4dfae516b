package org.copydesk.reader.docx;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.container.Archive;
import org.copydesk.container.ContainerTrouble;
import org.copydesk.xml.XmlBroken;
import org.copydesk.xml.XmlEvents;

/** The parts of a document by what they are. */
final class WordParts {

    private static final String DOCUMENT = "word/document.xml";
    private static final String FOLDER = "word/";
    private static final String RELATIONS = "_rels/.rels";

    private final Archive archive;
    private final String document;
    private final String folder;

    WordParts(Archive archive) throws ContainerTrouble {
        this.archive = archive;
        this.document = archive.names().contains(DOCUMENT) ? DOCUMENT : named();
        this.folder = document.substring(0, document.lastIndexOf('/') + 1);
    }

    /** What takes the events of a part. */
    interface Sink {
        void take(XmlEvents events) throws XmlBroken, IOException;
    }

    /** Documents of some programs have another name for the part with the text. */
    private String named() throws ContainerTrouble {
        Map<String, String> targets = relations(RELATIONS, "officeDocument");
        return targets.values().stream()
                .findFirst()
                .map(target -> target.startsWith("/") ? target.substring(1) : target)
                .orElse(DOCUMENT);
    }

    boolean isDocument() {
        return archive.names().contains(document);
    }

    String document() {
        return document;
    }

    /** A part beside the text, as {@code styles.xml}. */
    String beside(String name) {
        return folder.isEmpty() ? FOLDER + name : folder + name;
    }

    /** Where links and pictures of the text lead to, by their ids. */
    Map<String, String> targets() throws ContainerTrouble {
        String file = document.substring(document.lastIndexOf('/') + 1);
        return relations(folder + "_rels/" + file + ".rels", "");
    }

    private Map<String, String> relations(String part, String type) throws ContainerTrouble {
        Map<String, String> targets = new LinkedHashMap<>();
        walk(part, events -> {
            if (events.event() == XmlEvents.Event.START
                    && events.name().endsWith("Relationship")
                    && events.attribute("type").endsWith(type)) {
                targets.put(events.attribute("id"), events.attribute("target"));
            }
        });
        return targets;
    }

    /**
     * Goes through a part; one that is not there has no events.
     *
     * @return what is wrong with it; empty if nothing is
     * @throws ContainerTrouble if it cannot be unpacked
     */
    Optional<XmlBroken> walk(String part, Sink sink) throws ContainerTrouble {
        Optional<byte[]> bytes = archive.read(part);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            XmlEvents events = XmlEvents.of(new StringReader(text(bytes.get())));
            while (events.next()) {
                sink.take(events);
            }
            return Optional.empty();
        } catch (XmlBroken broken) {
            return Optional.of(broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading memory", impossible);
        }
    }

    /** The standard allows UTF-8 and UTF-16. */
    private static String text(byte[] bytes) {
        boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        Charset charset = big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
