package org.copydesk.reader.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.text.Span;

/** The document as lines: what its article has for a source, and the paragraphs in it. */
final class Manuscript {

    private final StringBuilder content = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Mark> started = new LinkedHashMap<>();
    private final Map<String, Marked> remarks = new LinkedHashMap<>();

    /** A paragraph that has its line; {@code note} for one of a note. */
    record Line(Paragraph paragraph, boolean note) {}

    private record Mark(Paragraph paragraph, int at) {}

    /** What a remark was made on: from a mark to the end of the first paragraph, or to the second mark. */
    private record Marked(Mark from, Mark to) {

        Span place() {
            boolean one = from.paragraph().equals(to.paragraph());
            int end = one ? to.at() : from.paragraph().length();
            return from.paragraph().place(from.at(), Math.max(from.at(), end));
        }
    }

    void paragraph(Paragraph paragraph, boolean note) {
        content.append(paragraph.end(content.length())).append('\n');
        lines.add(new Line(paragraph, note));
    }

    /** Adds a line that is no paragraph; gives its place. */
    Span line(String text) {
        int start = content.length();
        content.append(WordText.oneLine(text));
        Span place = new Span(start, content.length());
        content.append('\n');
        return place;
    }

    void remarkStarts(String id, Paragraph paragraph) {
        started.put(id, new Mark(paragraph, paragraph.length()));
    }

    void remarkEnds(String id, Paragraph paragraph) {
        Mark end = new Mark(paragraph, paragraph.length());
        remarks.put(id, new Marked(Optional.ofNullable(started.get(id)).orElse(end), end));
    }

    /** A remark on a place; its range, if it has one, has been told. */
    void remark(String id, Paragraph paragraph) {
        Mark here = new Mark(paragraph, paragraph.length());
        remarks.putIfAbsent(id, new Marked(here, here));
    }

    /** Where remarks were made, by their ids. */
    Map<String, Span> remarks() {
        Map<String, Span> places = new LinkedHashMap<>();
        remarks.forEach((id, marked) -> places.put(id, marked.place()));
        return places;
    }

    List<Line> lines() {
        return lines;
    }

    int length() {
        return content.length();
    }

    String content() {
        return content.toString();
    }
}
