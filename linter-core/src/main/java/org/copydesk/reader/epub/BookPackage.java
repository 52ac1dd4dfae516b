package org.copydesk.reader.epub;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Problem;
import org.copydesk.article.Skipped;
import org.copydesk.container.Archive;
import org.copydesk.container.ContainerTrouble;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.copydesk.xml.XmlBroken;
import org.copydesk.xml.XmlEvents;

/** What the package of a book says: its title, who made it, and which documents are read in which order. */
final class BookPackage {

    private static final String CONTAINER = "META-INF/container.xml";

    private final SourceText source;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Part> manifest = new LinkedHashMap<>();
    private final List<Part> spine = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<Problem> problem = Optional.empty();
    private int contentStart;
    private int contentEnd;

    private BookPackage(SourceText source) {
        this.source = source;
    }

    /** The name of the package in an archive; empty if it names none. */
    static Optional<String> place(Archive archive) throws ContainerTrouble {
        Optional<byte[]> container = archive.read(CONTAINER);
        List<String> found = new ArrayList<>();
        if (container.isPresent()) {
            walk(Part.text(container.get()), events -> {
                if (events.event() == XmlEvents.Event.START && local(events).equals("rootfile")) {
                    found.add(events.attribute("full-path"));
                }
            });
        }
        return found.stream().filter(name -> !name.isEmpty()).findFirst();
    }

    static BookPackage read(SourceId id, String content) {
        BookPackage book = new BookPackage(SourceText.made(id, content));
        int mark = content.startsWith("\uFEFF") ? 1 : 0;
        walk(content.substring(mark), events -> book.take(events, mark)).ifPresent(broken -> {
            int offset = (int) Math.min(content.length(), broken.offset() + mark);
            book.problem = Optional.of(new Problem(Problem.UNREADABLE, Span.at(offset), broken.sentence()));
        });
        return book;
    }

    private interface Sink {
        void take(XmlEvents events) throws XmlBroken, IOException;
    }

    private static Optional<XmlBroken> walk(String content, Sink sink) {
        try {
            XmlEvents events =
                    XmlEvents.of(new StringReader(content.startsWith("\uFEFF") ? content.substring(1) : content));
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

    private static String local(XmlEvents events) {
        return events.name().substring(events.name().indexOf(':') + 1);
    }

    private void take(XmlEvents events, int mark) throws XmlBroken, IOException {
        switch (events.event()) {
            case START -> {
                start(events);
                text.setLength(0);
                contentStart = mark + (int) events.end();
                contentEnd = contentStart;
            }
            case TEXT, LITERAL -> {
                text.append(events.text());
                contentEnd = mark + (int) events.end();
            }
            case END -> {
                field(events.name());
                text.setLength(0);
            }
            default -> {}
        }
    }

    private void start(XmlEvents events) {
        switch (local(events)) {
            case "item" ->
                manifest.put(
                        events.attribute("id"),
                        new Part(
                                Part.resolved(source.id().part(), events.attribute("href")),
                                events.attribute("properties").contains("nav")));
            case "itemref" ->
                Optional.ofNullable(manifest.get(events.attribute("idref"))).ifPresent(spine::add);
            default -> {}
        }
    }

    private void field(String name) {
        String value = text.toString().strip();
        Optional<FieldKind> kind = kind(name);
        if (value.isEmpty() || kind.isEmpty()) {
            return;
        }
        Span place = new Span(contentStart, contentEnd);
        String written = source.slice(place);
        int at = written.indexOf(value);
        TextView view = at >= 0
                ? TextView.verbatim(source.content(), new Span(contentStart + at, contentStart + at + value.length()))
                : TextView.builder().replaced(value, place).build();
        fields.add(new Field(name, kind.get(), view, Span.at(contentStart)));
    }

    private static Optional<FieldKind> kind(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "dc:title" -> FieldKind.TITLE;
                    case "dc:creator" -> FieldKind.AUTHOR;
                    case "dc:language" -> FieldKind.LANGUAGE;
                    case "dc:date" -> FieldKind.DATE;
                    case "dc:publisher" -> FieldKind.OUTLET;
                    case "dc:rights" -> FieldKind.RIGHTS;
                    case "dc:description" -> FieldKind.DESCRIPTION;
                    case "dc:subject" -> FieldKind.TAG;
                    default -> null;
                });
    }

    /** Documents in the order of reading. */
    List<Part> parts() {
        return spine;
    }

    /** What the package says, as an article without text. */
    Article article(String format) {
        Article.Builder article = Article.builder(source, format);
        fields.forEach(article::field);
        spine.stream()
                .filter(Part::isContents)
                .forEach(part -> article.skipped(new Skipped(Span.at(0), "table of contents: " + part.name())));
        problem.ifPresent(article::problem);
        return article.build();
    }

    /** What holds for a document of the book if it says nothing itself, at its start. */
    List<Field> frame(Article document) {
        if (!document.fields(FieldKind.LANGUAGE).isEmpty()) {
            return List.of();
        }
        return fields.stream()
                .filter(field -> field.kind() == FieldKind.LANGUAGE)
                .limit(1)
                .map(field -> new Field(
                        field.name(),
                        field.kind(),
                        TextView.builder().replaced(field.text(), Span.at(0)).build(),
                        Span.at(0)))
                .toList();
    }
}
