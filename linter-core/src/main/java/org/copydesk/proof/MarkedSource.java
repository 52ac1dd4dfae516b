package org.copydesk.proof;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.copydesk.article.Article;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/**
 * A document to lint, and the places where something must be found.
 *
 * @param format that it is read as
 * @param expected UTF-16 units of the text, by place
 */
record MarkedSource(String path, String format, String text, List<Span> expected) {

    MarkedSource {
        expected = expected.stream().sorted().toList();
    }

    /** The articles in it, with the roles that are inferred. */
    List<Article> articles() {
        return TestFormats.articles(source(), format);
    }

    SourceText source() {
        return SourceText.of(new SourceId(path), text);
    }

    /** This document with something put in before the unit at an offset. */
    MarkedSource inserted(int at, String addition) {
        return as(
                text.substring(0, at) + addition + text.substring(at),
                offset -> offset < at ? offset : offset + addition.length(),
                offset -> offset <= at ? offset : offset + addition.length());
    }

    /** This document with CR LF at the ends of its lines. */
    MarkedSource withWindowsLineEnds() {
        IntUnaryOperator shifted = offset -> offset
                + (int) text.substring(0, offset)
                        .chars()
                        .filter(unit -> unit == '\n')
                        .count();
        return text.contains("\r") ? this : as(text.replace("\n", "\r\n"), shifted, shifted);
    }

    /** This document with other words, of which nothing is expected. */
    MarkedSource withText(String other) {
        return new MarkedSource(path, format, other, List.of());
    }

    private MarkedSource as(String changed, IntUnaryOperator start, IntUnaryOperator end) {
        return new MarkedSource(
                path,
                format,
                changed,
                expected.stream().map(span -> shifted(span, start, end)).toList());
    }

    /** The empty span at 0 speaks of the document as a whole, and stays. */
    private static Span shifted(Span span, IntUnaryOperator start, IntUnaryOperator end) {
        if (span.equals(Span.at(0))) {
            return span;
        }
        int from = start.applyAsInt(span.start());
        return new Span(from, Math.max(from, end.applyAsInt(span.end())));
    }
}
