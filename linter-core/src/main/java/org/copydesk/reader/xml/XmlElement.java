package org.copydesk.reader.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a record with all that stands in it. Offsets are UTF-16 units from the start of the file; an element that
 * the document left open ends where the document broke.
 */
final class XmlElement implements XmlNode {

    private final String name;
    private final List<XmlAttribute> attributes;
    private final long start;
    private final long contentStart;
    private final List<XmlNode> children = new ArrayList<>();
    private long contentEnd;
    private long end;

    XmlElement(String name, List<XmlAttribute> attributes, long start, long contentStart) {
        this.name = name.toLowerCase(Locale.ROOT);
        this.attributes = List.copyOf(attributes);
        this.start = start;
        this.contentStart = contentStart;
        this.contentEnd = contentStart;
        this.end = contentStart;
    }

    void add(XmlNode child) {
        children.add(child);
    }

    void close(long newContentEnd, long newEnd) {
        contentEnd = Math.max(contentStart, newContentEnd);
        end = Math.max(contentEnd, newEnd);
    }

    /** In lower case, with its prefix: feeds in the wild write the usual prefixes and forget to declare them. */
    String name() {
        return name;
    }

    /** The name without its prefix. */
    String local() {
        return name.substring(name.indexOf(':') + 1);
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public long end() {
        return children.isEmpty()
                ? end
                : Math.max(end, children.get(children.size() - 1).end());
    }

    long contentStart() {
        return contentStart;
    }

    long contentEnd() {
        return contentEnd;
    }

    List<XmlNode> children() {
        return children;
    }

    Stream<XmlElement> elements() {
        return children.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /** The first child element with one of some names; a name without a prefix fits any prefix. */
    Optional<XmlElement> child(String... names) {
        for (String wanted : names) {
            Optional<XmlElement> found =
                    elements().filter(each -> each.is(wanted)).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    boolean is(String wanted) {
        return name.equals(wanted) || wanted.indexOf(':') < 0 && local().equals(wanted);
    }

    /** All elements below with a name, in order. */
    Stream<XmlElement> below(String wanted) {
        return elements()
                .flatMap(each -> Stream.concat(each.is(wanted) ? Stream.of(each) : Stream.empty(), each.below(wanted)));
    }

    Optional<XmlAttribute> attribute(String wanted) {
        return attributes.stream()
                .filter(each -> each.name().equals(wanted) || each.name().endsWith(':' + wanted))
                .findFirst();
    }

    /** An attribute's value; empty if it is not there. */
    String value(String attribute) {
        return attribute(attribute).map(XmlAttribute::value).orElse("");
    }
}
