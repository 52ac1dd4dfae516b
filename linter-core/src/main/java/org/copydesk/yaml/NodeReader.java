package org.copydesk.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds nodes from the library's events. The library's own composer is not used: it recurses as deep as the document
 * nests, gives up with nothing in hand, and refuses duplicate keys without telling where the value stands.
 */
final class NodeReader {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();

    private final List<YamlProblem> problems = new ArrayList<>();
    private final PrintableText text;
    private final Deque<Collection> open = new ArrayDeque<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int aliasedNodes;
    private boolean aliasesRefused;
    private int lastEnd;
    private @Nullable YamlNode root;

    NodeReader(String source, Span part) {
        this.text = PrintableText.of(source, part, problems);
    }

    /** A collection that is being read. */
    private static final class Collection {
        private final CollectionStartEvent event;
        private final int start;
        private final List<YamlNode> children = new ArrayList<>();
        private int size = 1;

        private Collection(CollectionStartEvent event, int start) {
            this.event = event;
            this.start = start;
        }
    }

    /** A node that aliases may name, and how many nodes it is made of. */
    private record Anchored(YamlNode node, int size) {}

    YamlDocument read() {
        Iterator<Event> events = new Parse(SETTINGS).parseString(text.text()).iterator();
        boolean ended = false;
        for (Optional<Event> next = next(events); next.isPresent(); next = next(events)) {
            Event event = next.get();
            if (ended && event.getEventId() == Event.ID.DocumentStart) {
                problem(span(event), "a second document begins here; only the first is read");
                break;
            }
            if (event instanceof CollectionStartEvent && open.size() == YamlDocument.MAX_DEPTH) {
                problem(span(event), "nested deeper than " + YamlDocument.MAX_DEPTH + " levels; not read from here on");
                break;
            }
            ended |= event.getEventId() == Event.ID.DocumentEnd;
            take(event);
        }
        closeAll();
        return new YamlDocument(Optional.ofNullable(root), problems);
    }

    /** The next event; none at the end, or where the syntax breaks, which is then a problem. */
    private Optional<Event> next(Iterator<Event> events) {
        try {
            return events.hasNext() ? Optional.of(events.next()) : Optional.empty();
        } catch (YamlEngineException broken) {
            problems.add(SyntaxProblem.of(broken, text));
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            // Version 3.2 lets these through for an escape that is cut short.
            problem(Span.at(text.offset() + lastEnd), "an escape behind this place breaks off");
        }
        return Optional.empty();
    }

    private void take(Event event) {
        lastEnd = Math.max(lastEnd, end(event));
        switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart, MappingStart -> begin((CollectionStartEvent) event);
            case SequenceEnd, MappingEnd -> close(Optional.of(event));
            case Alias -> alias((AliasEvent) event);
            case Comment, DocumentStart, DocumentEnd, StreamStart, StreamEnd -> {}
        }
    }

    private void begin(CollectionStartEvent event) {
        refuseTag(event.getTag(), event);
        open.push(new Collection(event, start(event)));
    }

    private void scalar(ScalarEvent event) {
        refuseTag(event.getTag(), event);
        int start = contentStart(
                start(event),
                end(event),
                event.getTag().isPresent() || event.getAnchor().isPresent());
        ScalarText decoded = ScalarText.of(event.getScalarStyle(), text, new Span(start, end(event)), event.getValue());
        YamlScalar.Kind kind = event.isPlain() && event.getTag().isEmpty()
                ? YamlScalar.Kind.ofPlain(event.getValue())
                : YamlScalar.Kind.TEXT;
        add(new YamlScalar(decoded.view(), kind, decoded.span()), 1, event.getAnchor());
    }

    private void alias(AliasEvent event) {
        Anchored anchored = anchors.get(event.getAlias().getValue());
        if (anchored == null) {
            problem(span(event), "no anchor &" + event.getAlias().getValue() + " stands before this alias");
            add(nothing(start(event)), 1, Optional.empty());
        } else if (anchored.size() > YamlDocument.MAX_ALIASED_NODES - aliasedNodes) {
            if (!aliasesRefused) {
                problem(span(event), "aliases stand for more than " + YamlDocument.MAX_ALIASED_NODES + " values");
            }
            aliasesRefused = true;
            add(nothing(start(event)), 1, Optional.empty());
        } else {
            aliasedNodes += anchored.size();
            add(anchored.node(), anchored.size(), Optional.empty());
        }
    }

    private void closeAll() {
        while (!open.isEmpty()) {
            close(Optional.empty());
        }
    }

    /** @param end the event that ends the collection; empty where the document breaks off */
    private void close(Optional<Event> end) {
        Collection closed = open.pop();
        List<YamlNode> children = closed.children;
        int limit = closed.start;
        for (YamlNode child : children) {
            limit = Math.max(limit, child.span().end() - text.offset());
        }
        if (closed.event.isFlow() && end.isPresent()) {
            limit = end(end.get());
        }
        Span span = new Span(closed.start, limit).shifted(text.offset());
        YamlNode node = closed.event instanceof MappingStartEvent
                ? new YamlMapping(entries(children), span)
                : new YamlSequence(children, span);
        add(node, closed.size, closed.event.getAnchor());
    }

    private List<YamlEntry> entries(List<YamlNode> children) {
        List<YamlEntry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i + 1 < children.size(); i += 2) {
            if (!(children.get(i) instanceof YamlScalar key)) {
                problem(children.get(i).span(), "a key must be a single value");
                continue;
            }
            if (!seen.add(key.text())) {
                problem(key.span(), "the key " + key.text() + " is given twice");
            }
            entries.add(new YamlEntry(key, children.get(i + 1)));
        }
        return entries;
    }

    private void add(YamlNode node, int size, Optional<Anchor> anchor) {
        anchor.ifPresent(name -> anchors.put(name.getValue(), new Anchored(node, size)));
        Collection parent = open.peek();
        if (parent == null) {
            root = node;
        } else {
            parent.children.add(node);
            parent.size += size;
        }
    }

    private void refuseTag(Optional<String> tag, Event event) {
        tag.ifPresent(name -> problem(span(event), "tags are not allowed: " + name));
    }

    private void problem(Span span, String message) {
        problems.add(new YamlProblem(span, message));
    }

    /** Where a scalar begins behind its tag and anchor, and behind comments, with which the library lets it begin. */
    private int contentStart(int start, int limit, boolean marked) {
        String all = text.text();
        int i = start;
        while (i < limit) {
            char unit = all.charAt(i);
            if (unit == '#') {
                i = skip(i, limit, other -> other != '\n' && other != '\r');
            } else if (marked && (unit == '!' || unit == '&')) {
                i = skip(i, limit, other -> !Character.isWhitespace(other));
            } else if (Character.isWhitespace(unit)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private int skip(int start, int limit, IntPredicate more) {
        int i = start;
        while (i < limit && more.test(text.text().charAt(i))) {
            i++;
        }
        return i;
    }

    private YamlScalar nothing(int at) {
        return new YamlScalar(TextView.empty(), YamlScalar.Kind.NULL, Span.at(at + text.offset()));
    }

    private Span span(Event event) {
        return new Span(start(event), Math.max(start(event), end(event))).shifted(text.offset());
    }

    private int start(Event event) {
        return event.getStartMark().map(this::unit).orElse(0);
    }

    private int end(Event event) {
        return event.getEndMark().map(this::unit).orElse(0);
    }

    private int unit(Mark mark) {
        return text.unit(mark.getIndex());
    }
}
